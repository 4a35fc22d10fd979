using SpecGen.Common;

namespace SpecGen.Pages;

/// <summary>A list of types in the place of one, as documents of OpenAPI 3.1 have it: <c>["string", "null"]</c>.</summary>
/// <param name="HasNull">Null is among them.</param>
/// <param name="Types">The others, as printed.</param>
internal sealed record TypeList(bool HasNull, EquatableArray<string> Types)
{
    /// <summary>The one type beside null, or null if there are several or none.</summary>
    public string? OnlyType => Types.Count == 1 ? Types[0] : null;

    /// <summary>The types, if they are several.</summary>
    public EquatableArray<string> Alternatives => Types.Count > 1 ? Types : [];

    /// <summary>Null if the text is no such list.</summary>
    public static TypeList? Parse(string text)
    {
        if (text.Length < 4 || text[0] != '[' || text[text.Length - 1] != ']')
            return null;
        var words = text.Substring(1, text.Length - 2).Split(',').Select(word => word.Trim()).ToList();
        if (words.Any(word => word.Length < 3 || word[0] != '"' || word[word.Length - 1] != '"'))
            return null;
        var types = words.Select(word => word.Substring(1, word.Length - 2)).ToList();
        return new TypeList(types.Contains("null"), types.Where(type => type != "null").ToEquatableArray());
    }
}
