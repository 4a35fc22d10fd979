namespace SpecGen.Binding.Sections;

/// <summary>A default as printed, held against the type that the table gives its member.</summary>
/// <param name="IsMisfit">The text is one value, but not of the member's type.</param>
internal sealed record DefaultValue(MemberDefault Default, bool IsMisfit)
{
    public string? Json => Default.Json;

    /// <summary>The default that the table prints, as JSON; null where it prints none or one that cannot be known.</summary>
    public string? OfTable { get; private init; }

    public static DefaultValue Of(string printed, KnownMember member)
    {
        var (literal, condition) = DefaultText.Parted(printed);
        var target = JsonLiteral.TargetOf(member);
        var json = JsonLiteral.Of(literal, target.Schema);
        var isMisfit = json is null && JsonLiteral.IsOneValue(literal, target.Schema);
        return new DefaultValue(new MemberDefault(json is null ? member.Stated : target.Stated, json, printed, condition), isMisfit)
        {
            OfTable = DefaultOfTable(target.Schema),
        };
    }

    /// <summary>Tables print true as <c>1</c>, false as nothing, and every default that is a text as <c>1</c>.</summary>
    private static string? DefaultOfTable(Schema schema) => (schema.Type, schema.Attributes.DefaultText) switch
    {
        (_, null) => null,
        ("boolean", "1" or "true") => "true",
        ("boolean", _) => "false",
        (_, "" or "1") when schema.Type is not ("integer" or "number") => null,
        (_, var text) => JsonLiteral.Of(text, schema),
    };
}
