using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Facts;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Invention;

/// <summary>Makes up plain values that the pages allow: from enumerations, examples, limits and types, the same for the same seed.</summary>
internal sealed class InventedValues(Random random)
{
    private const int MostBelow = 4;
    private const decimal WidestRange = 1_000_000;

    /// <summary>Null where the pages say too little to make one up.</summary>
    /// <param name="example">What an example of the page has.</param>
    public JsonNode? Of(MemberShape shape, string name, int number, JsonNode? example)
    {
        if (shape.IsArray)
            return shape.ItemType is MemberType.Any or MemberType.Object or MemberType.Array ? null : Plain(shape.ItemType, shape.Attributes, name, number, (example as JsonArray)?.FirstOrDefault()) is { } item ? new JsonArray(item) : null;
        if (shape is { IsInBytes: true, Type: MemberType.Integer })
            return Size(shape.Attributes);
        return Plain(shape.Type, shape.Attributes, name, number, example);
    }

    /// <summary>Some of the members below a member: an object of them, or a list of one. Null where nothing can be made up.</summary>
    /// <param name="canBe">Whether a member can be made up, by its name, what the pages say of it, and what a creation takes of it.</param>
    /// <param name="settable">What a creation takes of the member.</param>
    public JsonNode? Below(MemberShape shape, MemberShape? settable, int number, JsonNode? example, Func<string, MemberShape, MemberShape?, bool> canBe)
    {
        var below = new JsonObject();
        var shown = example as JsonObject ?? (example as JsonArray)?.FirstOrDefault() as JsonObject;
        foreach (var (name, member) in shape.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Where(member => canBe(member.Key, member.Value, settable?.Members.GetValueOrDefault(member.Key))).Take(MostBelow))
        {
            if (Of(member, name, number, shown?[name]) is { } value)
                below[name] = value;
        }

        return below.Count == 0 ? null : shape.IsArray ? new JsonArray(below) : below;
    }

    /// <summary>A name that no other record of the resource has.</summary>
    public static JsonNode Name(ServedResource resource, MemberShape shape, int number)
    {
        var suffix = "_" + number.ToString(CultureInfo.InvariantCulture);
        var most = Math.Max(suffix.Length, shape.Attributes.MaxLength ?? 60);
        var word = resource.Name.TrimEnd('s');
        return (word.Length + suffix.Length > most ? word[..(most - suffix.Length)] : word).PadRight(Math.Max(0, (shape.Attributes.MinLength ?? 0) - suffix.Length), 'x') + suffix;
    }

    private JsonNode? Plain(MemberType type, SchemaAttributes attributes, string name, int number, JsonNode? example) => type switch
    {
        MemberType.Boolean => random.Next(2) == 0,
        MemberType.Integer => (long)Within(attributes, decimal.Zero),
        MemberType.Number => Within(attributes, 0.5m),
        MemberType.Text when !attributes.Enum.IsEmpty => attributes.Enum[random.Next(attributes.Enum.Count)],
        MemberType.Text => Text(attributes, name, number, example),
        _ => null,
    };

    /// <summary>From 1 GiB to 1 TiB, as storage is large.</summary>
    private long Size(SchemaAttributes attributes) =>
        (long)Math.Min(Math.Max(random.NextInt64(1, 1025) << 30, Limit(attributes.Minimum) ?? decimal.Zero), Limit(attributes.Maximum) ?? long.MaxValue);

    private decimal Within(SchemaAttributes attributes, decimal fraction)
    {
        var least = Limit(attributes.Minimum) ?? decimal.Zero;
        var most = Limit(attributes.Maximum) ?? least + WidestRange;
        var range = (long)Math.Clamp(Math.Floor(most) - Math.Ceiling(least), decimal.Zero, WidestRange);
        return Math.Min(most, Math.Ceiling(least) + random.NextInt64(range + 1) + fraction);
    }

    private static decimal? Limit(string? printed) =>
        decimal.TryParse(printed, NumberStyles.Float, CultureInfo.InvariantCulture, out var limit) ? Math.Clamp(limit, long.MinValue, long.MaxValue / 2) : null;

    /// <summary>The example as it is: it has the form that the server would give.</summary>
    private static string? Text(SchemaAttributes attributes, string name, int number, JsonNode? shown)
    {
        // "string" in an example stands for any text.
        var inExample = shown is JsonValue value && value.TryGetValue(out string? given) && given is not ("" or "string") ? given : null;
        var isTime = name.EndsWith("time", StringComparison.Ordinal) || name.EndsWith("date", StringComparison.Ordinal);
        var text = attributes.Example is { Length: > 0 } example ? example : inExample ?? (attributes.Format is null && !isTime ? $"{name} {(number % 10).ToString(CultureInfo.InvariantCulture)}" : null);
        if (text is null)
            return null;
        if (attributes.MinLength is { } least)
            text = text.PadRight(least, 'x');
        return attributes.MaxLength is { } most && text.Length > most ? text[..most] : text;
    }
}
