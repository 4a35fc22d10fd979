using SpecGen.Common;

namespace SpecGen.Facts;

/// <summary>
/// What the bullets at the end of a Description cell say of a value. Every stage from Binding to Planning has it unchanged,
/// so it belongs to none of them.
/// </summary>
public sealed record SchemaAttributes
{
    public static SchemaAttributes None { get; } = new();

    public EquatableArray<string> Enum { get; init; }

    public string? Format { get; init; }

    /// <summary>The printed default: true is <c>1</c>, false is empty, and every text default is <c>1</c>.</summary>
    public string? DefaultText { get; init; }

    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public bool ReadOnly { get; init; }

    /// <summary><c>readCreate: 1</c> or <c>x-ntap-createOnly: true</c>: settable at creation only.</summary>
    public bool CreateOnly { get; init; }

    /// <summary>Sent but never answered, as a password.</summary>
    public bool WriteOnly { get; init; }

    /// <summary>Null is a value, too: a bullet says so, or the Type cell (<c>["string", "null"]</c>).</summary>
    public bool? Nullable { get; init; }

    public string? IntroducedIn { get; init; }

    public string? DeprecatedIn { get; init; }

    public string? Example { get; init; }

    /// <summary>Of a list: no value stands in it twice, and the order means nothing.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>Of a body: the members by which a record is known, as an override says; null where none does.</summary>
    public EquatableArray<string>? NaturalKey { get; init; }

    /// <summary>The name in C# that an override asks for; the name on the wire stays.</summary>
    public string? NameOverride { get; init; }

    /// <summary>What these say, and of what they leave open what others say of the same value.</summary>
    public SchemaAttributes Or(SchemaAttributes others)
    {
        if (ReferenceEquals(this, others) || others.Equals(None))
            return this;
        return new SchemaAttributes
        {
            Enum = Enum.IsEmpty ? others.Enum : Enum,
            Format = Format ?? others.Format,
            DefaultText = DefaultText ?? others.DefaultText,
            Minimum = Minimum ?? others.Minimum,
            Maximum = Maximum ?? others.Maximum,
            MinLength = MinLength ?? others.MinLength,
            MaxLength = MaxLength ?? others.MaxLength,
            ReadOnly = ReadOnly || others.ReadOnly,
            CreateOnly = CreateOnly || others.CreateOnly,
            WriteOnly = WriteOnly || others.WriteOnly,
            Nullable = Nullable ?? others.Nullable,
            IntroducedIn = IntroducedIn ?? others.IntroducedIn,
            DeprecatedIn = DeprecatedIn ?? others.DeprecatedIn,
            Example = Example ?? others.Example,
            UniqueItems = UniqueItems || others.UniqueItems,
            NaturalKey = NaturalKey ?? others.NaturalKey,
            NameOverride = NameOverride ?? others.NameOverride,
        };
    }
}
