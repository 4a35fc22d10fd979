using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>
/// A type that stands as a paragraph of its own, for which no table has a place: <c>Hash mapping strings to X</c>,
/// <c>List of X</c>. X is written as in a Type cell.
/// </summary>
internal static class TypePhrase
{
    public static bool IsIn(Block block) => ValuesOfMap(block) is not null || ItemsOfList(block) is not null;

    /// <summary>The type of a map's values, or null if the block states no map.</summary>
    public static TypeCell? ValuesOfMap(Block block) =>
        block is Paragraph paragraph && paragraph.Text.StartsWith(TableVocabulary.MapWords, StringComparison.Ordinal)
            ? TypeOf(paragraph.Text.Substring(TableVocabulary.MapWords.Length).Trim(), paragraph.LinkTarget)
            : null;

    /// <summary>The type of a list, or null if the block states none: "List of all users" is a description.</summary>
    public static TypeCell? ItemsOfList(Block block)
    {
        if (block is not Paragraph paragraph || !paragraph.Text.StartsWith(TableVocabulary.ListWords, StringComparison.Ordinal))
            return null;
        var items = paragraph.Text.Substring(TableVocabulary.ListWords.Length).Trim();
        var isType = (paragraph.LinkTarget is not null && TableVocabulary.IsName(items)) || TableVocabulary.IsType(items);
        return isType ? TypeOf($"array[{items}]", paragraph.LinkTarget) : null;
    }

    /// <summary>A form without links shows the name of the definition alone.</summary>
    private static TypeCell TypeOf(string text, string? link)
    {
        var isName = TableVocabulary.IsName(text) && !TableVocabulary.IsType(text);
        return TypeCell.Of(text, link ?? TableVocabulary.ItemDefinition(text) ?? (isName ? text : null));
    }
}
