using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Binding.Tables;

/// <summary>What a row states.</summary>
internal enum RowKind
{
    /// <summary>A member; it stands in a table.</summary>
    Member,

    /// <summary>The values of a map, in words: "Hash mapping strings to X".</summary>
    Values,

    /// <summary>The whole, a list, in words: "List of X".</summary>
    List,
}

/// <summary>A row of a body's or definition's table, its columns told apart but its link not yet followed.</summary>
internal sealed class SchemaRow(string name, TypeCell type, TextRange range)
{
    public string Name { get; } = name;

    public TypeCell Type { get; } = type;

    /// <summary>Where a message about the row points: its Type cell, or its name where that is lost.</summary>
    public TextRange Range { get; } = range;

    public RowKind Kind { get; init; }

    /// <summary>The extraction dropped the Type cell: it was empty, or a plain link.</summary>
    public bool IsTypeLost { get; init; }

    public bool? Required { get; init; }

    public DescriptionText Description { get; init; } = DescriptionText.Empty;

    public SchemaAttributes Attributes { get; init; } = SchemaAttributes.None;

    /// <summary>The rows of a table with what stands beside it in words.</summary>
    public static IReadOnlyList<SchemaRow> All(IReadOnlyList<SchemaRow>? rows, SchemaRow? values, SchemaRow? list) =>
        values is null && list is null ? rows ?? [] : [.. rows ?? [], .. new[] { values, list }.OfType<SchemaRow>()];

    /// <summary>The row holds an object or objects; a definition says which members they have.</summary>
    public bool IsLink => Type.Link is not null || IsTypeLost;
}
