namespace SpecGen.Binding.Sections;

/// <summary>A default as printed, held against the type that the table gives its member.</summary>
/// <param name="IsMisfit">The text is one value, but not of the member's type.</param>
internal sealed record DefaultValue(MemberDefault Default, bool IsMisfit)
{
    public string? Json => Default.Json;

    public static DefaultValue Of(string printed, KnownMember member)
    {
        var (literal, condition) = DefaultText.Parted(printed);
        var target = JsonLiteral.TargetOf(member);
        var json = JsonLiteral.Of(literal, target.Schema);
        var isMisfit = json is null && JsonLiteral.IsOneValue(literal, target.Schema);
        return new DefaultValue(new MemberDefault(json is null ? member.Stated : target.Stated, json, printed, condition), isMisfit);
    }
}
