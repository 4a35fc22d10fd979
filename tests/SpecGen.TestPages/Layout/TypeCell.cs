using System.Text.RegularExpressions;

namespace SpecGen.TestPages.Layout;

/// <summary>What a Type cell means, by the words that a description has for it.</summary>
/// <param name="Types">All types of a list but <c>null</c>, where there are several.</param>
/// <param name="Key">The definition that it links to.</param>
public sealed partial record TypeCell(string? Type, string? ItemType = null, string? Key = null, bool IsAnyOf = false, bool? IsNullable = null, IReadOnlyList<string>? Types = null)
{
    public static TypeCell Of(string text)
    {
        if (text.Length == 0)
            return new(Type: null);
        if (LinkedArray().Match(text) is { Success: true } array)
            return new("array", "object", array.Groups["key"].Value, IsAnyOf: array.Groups["any"].Success);
        if (text.StartsWith("->", StringComparison.Ordinal))
            return new("object", Key: text[2..]);
        if (text.StartsWith("array[[", StringComparison.Ordinal))
            return Of(text[6..^1]) is var item ? new("array", item.Type, IsNullable: item.IsNullable) : throw new InvalidDataException(text);
        if (text.StartsWith("array[", StringComparison.Ordinal))
            return new("array", Plain(text[6..^1]));
        return text[0] == '[' ? OfList(text) : new(Plain(text));
    }

    private static TypeCell OfList(string text)
    {
        var all = text.Trim('[', ']').Split(',').Select(type => type.Trim(' ', '"')).ToList();
        var types = all.Where(type => type != "null").ToList();
        bool? isNullable = types.Count < all.Count ? true : null;
        return types.Count == 1 ? new(Plain(types[0]), IsNullable: isNullable) : new(null, IsNullable: isNullable, Types: types);
    }

    private static string? Plain(string type) => type switch { "" => null, "int" or "long" => "integer", _ => type };

    [GeneratedRegex(@"^array\[(?<any>Any of: )?->(?<key>[\w.\-]+)(, array\[\])?\]$")]
    private static partial Regex LinkedArray();
}
