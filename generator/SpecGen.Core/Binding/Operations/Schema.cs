using SpecGen.Common;
using SpecGen.Facts;

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
