namespace SpecGen.Pages;

/// <summary>The words that tell a cell's column where a written form no longer shows it.</summary>
internal static class TableVocabulary
{
    /// <summary>What stands in words in place of a table of names: the type of a map's values follows.</summary>
    public const string MapWords = "Hash mapping strings to ";

    /// <summary>What stands in words in place of a table: the type of a list's items follows.</summary>
    public const string ListWords = "List of ";

    private const string ArrayPrefix = "array[";

    private static readonly HashSet<string> s_types = new(StringComparer.Ordinal)
    {
        "string", "integer", "number", "boolean", "file", "object", "array",
        "date", "enum", "unsigned", "float", "double", "long", "int", "uuid", "null",
    };

    private static readonly HashSet<string> s_locations = new(StringComparer.Ordinal) { "query", "path", "formData", "header", "body", "cookie" };

    /// <summary>Whether a text can stand in the column In.</summary>
    public static bool IsLocation(string text) => s_locations.Contains(text);

    /// <summary>Whether a text can stand in the column Required.</summary>
    public static bool IsRequired(string text) => text is "True" or "False";

    /// <summary>Whether a text can stand in the column Name: one word.</summary>
    public static bool IsName(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '.' or '-' or '$' or '@' or ':' or '/'))
                return false;
        }

        return text.Length > 0;
    }

    /// <summary>Whether a text can only be a type: a type's word, an array, or a list of types.</summary>
    public static bool IsType(string text) => s_types.Contains(text) || IsArray(text) || TypeList.Parse(text) is not null;

    /// <summary>Name of the definition that the items of <c>array[name]</c> have, in a form that shows no links; else null.</summary>
    public static string? ItemDefinition(string text)
    {
        if (!IsArray(text))
            return null;
        var items = text.Substring(ArrayPrefix.Length, text.Length - ArrayPrefix.Length - 1).Trim();
        return IsName(items) && !s_types.Contains(items) ? items : null;
    }

    /// <summary>Whether a name is written as names on the wire are; a description of one word begins with a capital.</summary>
    public static bool IsWireName(string text) =>
        text.All(character => character is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9')) && !IsNumber(text);

    /// <summary>Whether there are digits only, or nothing.</summary>
    public static bool IsNumber(string text) => text.All(char.IsDigit);

    /// <summary>Whether a type's word is a usual name, too: a definition can be called so.</summary>
    public static bool IsTypeAndName(string text) => text is "file" or "date" or "enum" or "uuid";

    private static bool IsArray(string text) =>
        text.StartsWith(ArrayPrefix, StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal);
}
