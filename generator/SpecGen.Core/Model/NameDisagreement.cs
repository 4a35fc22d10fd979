namespace SpecGen.Model;

/// <summary>Two names that overrides of several pages give one thing; the first counts.</summary>
/// <param name="Of">What has the names: the record, or the dotted path of a member.</param>
public sealed record NameDisagreement(string Of, string Given, string Other)
{
    /// <summary>Null where at most one of them is a name, or both are the same.</summary>
    public static NameDisagreement? Between(string of, string? given, string? other) =>
        given is null || other is null || given == other ? null : new(of, given, other);
}
