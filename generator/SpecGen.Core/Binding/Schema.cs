using SpecGen.Common;

namespace SpecGen.Binding;

/// <summary>What a page says of one value: a property, a parameter or a body, with its definition already resolved into it.</summary>
public sealed record Schema
{
    /// <summary>
    /// <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>array</c>, <c>object</c> (a link to a definition),
    /// <c>file</c>, a sloppy type as printed (<c>date</c>, <c>unsigned</c>, <c>enum</c>), or null where the page gives none.
    /// </summary>
    public string? Type { get; init; }

    /// <summary>For an array, the type of its items in the same vocabulary.</summary>
    public string? ItemType { get; init; }

    /// <summary>
    /// Where the page lists several types besides null (<c>["string", "object"]</c>): those types. <see cref="Type"/> (of
    /// an array <see cref="ItemType"/>) is null then, and the value raw JSON.
    /// </summary>
    public EquatableArray<string> AlternativeTypes { get; init; }

    /// <summary>An array whose items can be null: <c>array[["string", "null"]]</c>.</summary>
    public bool HasNullableItems { get; init; }

    /// <summary>The cell reads <c>array[Any of: X, array[]]</c>; the properties are X's.</summary>
    public bool IsAnyOf { get; init; }

    /// <summary>Description paragraphs without the attribute bullets.</summary>
    public EquatableArray<string> Description { get; init; }

    /// <summary>The Required column; null where the table has none.</summary>
    public bool? Required { get; init; }

    public SchemaAttributes Attributes { get; init; } = SchemaAttributes.None;

    /// <summary>
    /// Of a text whose format no bullet states: <c>date-time</c> or <c>duration</c> where its name and all values that the page
    /// shows of it say so (<see cref="Formats.ShownFormats"/>).
    /// </summary>
    public string? ShownFormat { get; init; }

    /// <summary>The definition that the link means, or null.</summary>
    public DefinitionReference? Definition { get; init; }

    /// <summary>Members of an object, or of an array's items; row order.</summary>
    public EquatableArray<SchemaProperty> Properties { get; init; }

    /// <summary>
    /// The values of a map, "Hash mapping strings to X": any text can be a key, and its value is an X. The map itself
    /// (of an array: its items) is an <c>object</c>. Null for everything else.
    /// </summary>
    /// <remarks>
    /// A map can have <see cref="Properties"/> beside it; those that pages print for some (<c>empty</c>,
    /// <c>traversableAgain</c>) tell of the server's collection and never come as keys.
    /// </remarks>
    public Schema? AdditionalProperties { get; init; }

    /// <summary>The definition contains itself; its properties are not repeated here.</summary>
    public bool IsCycle { get; init; }
}

public sealed record SchemaProperty(string Name, Schema Schema);

/// <param name="Index">Position from 0 among the page's definitions: names are not unique.</param>
public sealed record DefinitionReference(string Name, int Index);

/// <summary>The bullets at the end of a Description cell.</summary>
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
            NameOverride = NameOverride ?? others.NameOverride,
        };
    }
}
