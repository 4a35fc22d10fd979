using System.Globalization;
using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Binding.Tables;

/// <summary>
/// The <c>key: value</c> bullets at the end of a Description cell. They follow the description's own bullets without
/// a gap, so only the key tells them apart.
/// </summary>
internal static class AttributeBullets
{
    private static readonly HashSet<string> s_keys = new(StringComparer.Ordinal)
    {
        "Default value", "Max value", "Min value", "maxLength", "minLength", "format", "enum", "readOnly", "readCreate",
        "readModify", "writeOnly", "deprecated", "nullable", "Introduced in", "example", "uniqueItems", "additionalProperties",
        "pattern", "maxItems", "minItems", "maxProperties", "minProperties", "exclusiveMaximum", "exclusiveMinimum",
        "collectionFormat", "multipleOf",
    };

    /// <summary>Number of bullets at the front that are the description's own.</summary>
    public static int CountProse(IReadOnlyList<string> bullets)
    {
        var count = bullets.Count;
        while (count > 0 && KeyOf(bullets[count - 1]) is not null)
            count--;
        return count;
    }

    public static SchemaAttributes Read(IReadOnlyList<string> bullets, int start)
    {
        if (start >= bullets.Count)
            return SchemaAttributes.None;
        var attributes = SchemaAttributes.None;
        for (var i = start; i < bullets.Count; i++)
        {
            var key = KeyOf(bullets[i]);
            if (key is not null)
                attributes = With(attributes, key, bullets[i].Substring(key.Length + 1).Trim());
        }

        return attributes;
    }

    private static string? KeyOf(string bullet)
    {
        var colon = bullet.IndexOf(':');
        if (colon <= 0)
            return null;
        var key = bullet.Substring(0, colon);
        return s_keys.Contains(key) || IsExtension(key) ? key : null;
    }

    /// <summary>The publishing chain prints whatever extensions a schema has; each release brings new ones.</summary>
    private static bool IsExtension(string key) =>
        key.StartsWith("x-", StringComparison.Ordinal) && key.All(character => character == '-' || char.IsLetterOrDigit(character));

    private static SchemaAttributes With(SchemaAttributes attributes, string key, string value) => key switch
    {
        "Default value" => attributes with { DefaultText = value },
        "Max value" => attributes with { Maximum = value },
        "Min value" => attributes with { Minimum = value },
        "maxLength" => attributes with { MaxLength = Length(value) },
        "minLength" => attributes with { MinLength = Length(value) },
        "format" => attributes with { Format = value },
        "enum" => attributes with { Enum = EnumValues(value) },
        "readOnly" or "x-ntap-readOnly" => attributes with { ReadOnly = IsTrue(value) },
        "readCreate" or "x-ntap-readCreate" or "x-ntap-createOnly" => attributes with { CreateOnly = attributes.CreateOnly || IsTrue(value) },
        "writeOnly" or "x-ntap-writeOnly" => attributes with { WriteOnly = IsTrue(value) },
        "uniqueItems" => attributes with { UniqueItems = IsTrue(value) },
        "x-nullable" or "nullable" => attributes with { Nullable = IsTrue(value) },
        "x-ntap-deprecated" => attributes with { DeprecatedIn = value },
        "Introduced in" => attributes with { IntroducedIn = value },
        "example" => attributes with { Example = value },
        _ => attributes,
    };

    private static bool IsTrue(string value) => value is "1" or "true";

    private static int? Length(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    /// <summary>Values stand quoted between brackets; quotes within them are not escaped, so <c>", "</c> parts them.</summary>
    private static EquatableArray<string> EnumValues(string value)
    {
        if (value.Length < 4 || !value.StartsWith("[\"", StringComparison.Ordinal) || !value.EndsWith("\"]", StringComparison.Ordinal))
            return [];
        return value.Substring(2, value.Length - 4).Split(["\", \""], StringSplitOptions.None).ToEquatableArray();
    }
}
