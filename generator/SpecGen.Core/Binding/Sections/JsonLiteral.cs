using System.Globalization;
using SpecGen.Json;

namespace SpecGen.Binding.Sections;

/// <summary>Makes JSON of a value as prose prints it, by the type that the table gives its member.</summary>
internal static class JsonLiteral
{
    private const string Quotes = "'\"`_";

    /// <summary>Single words that describe a value instead of being one.</summary>
    private static readonly string[] s_descriptions = ["empty", "unset", "unspecified", "unlimited"];

    private static readonly string[] s_units = ["KB", "MB", "GB", "TB", "PB"];

    /// <summary>An object is given by its name: "ipspace - Default" means <c>ipspace.name</c>.</summary>
    public static KnownMember TargetOf(KnownMember member)
    {
        if (member.Schema.Type != "object")
            return member;
        foreach (var property in member.Schema.Properties)
        {
            if (property.Name == "name")
                return new KnownMember(member.Stated with { Path = member.Stated.Path + ".name" }, property.Schema);
        }

        return member;
    }

    /// <summary>Null for a text that is no value of the type.</summary>
    public static string? Of(string text, Schema schema) => schema.Type == "array" ? ListOf(text, schema) : Of(text, schema.Type, schema);

    /// <summary>Whether a text is one word that only a value can be, so that one which does not fit is a fault of the page.</summary>
    public static bool IsOneValue(string text, Schema schema) =>
        IsWord(text) && !s_descriptions.Contains(text, StringComparer.OrdinalIgnoreCase) && (schema.Type is "boolean" or "integer" or "number" || !schema.Attributes.Enum.IsEmpty);

    private static string? Of(string text, string? type, Schema schema) => type switch
    {
        "boolean" => Unquoted(text).ToLowerInvariant() is "true" or "false" ? Unquoted(text).ToLowerInvariant() : null,
        "integer" or "number" or "unsigned" => NumberOf(Unquoted(text)),
        "object" or "array" or "file" => null,
        _ => TextOf(text, schema),
    };

    private static string? TextOf(string text, Schema schema)
    {
        var content = Unquoted(text);
        if (!schema.Attributes.Enum.IsEmpty)
            return schema.Attributes.Enum.FirstOrDefault(value => string.Equals(value, content, StringComparison.OrdinalIgnoreCase)) is { } value ? JsonString.Quote(value) : null;
        var isQuoted = content.Length < text.Length;
        if (!isQuoted && (!IsWord(text) || s_descriptions.Contains(text, StringComparer.OrdinalIgnoreCase)))
            return null;
        return JsonString.Quote(content);
    }

    private static string? ListOf(string text, Schema schema)
    {
        if (string.Equals(text, "empty", StringComparison.OrdinalIgnoreCase))
            return "[]";
        var items = text.Trim('[', ']').Split(',').Select(item => item.Trim()).Where(item => item.Length > 0)
            .Select(item => Of(item, schema.ItemType, schema)).ToList();
        return items.Contains(null) ? null : "[" + string.Join(",", items) + "]";
    }

    /// <summary>A size with a unit is in bytes, as everywhere in ONTAP: <c>20MB</c>.</summary>
    private static string? NumberOf(string text)
    {
        var unit = Array.FindIndex(s_units, name => text.EndsWith(name, StringComparison.Ordinal));
        if (unit >= 0)
        {
            return long.TryParse(text.Substring(0, text.Length - 2).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size < 1L << 12
                ? (size << (10 * (unit + 1))).ToString(CultureInfo.InvariantCulture)
                : null;
        }

        return IsNumber(text) ? text : null;
    }

    /// <summary>Digits with a sign and a point at most, as JSON has them: <c>007</c> is none.</summary>
    private static bool IsNumber(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        var parts = digits.Split('.');
        return parts.Length <= 2
            && parts.All(part => part.Length > 0 && part.All(character => character is >= '0' and <= '9'))
            && (parts[0].Length == 1 || parts[0][0] != '0');
    }

    private static bool IsWord(string text) => text.Length > 0 && !text.Any(char.IsWhiteSpace);

    private static string Unquoted(string text) =>
        text.Length > 1 && text[0] == text[text.Length - 1] && Quotes.IndexOf(text[0]) >= 0 ? text.Substring(1, text.Length - 2) : text;
}
