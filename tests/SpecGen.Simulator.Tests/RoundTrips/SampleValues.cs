using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Tests.RoundTrips;

/// <summary>Values that a member's page allows.</summary>
internal static class SampleValues
{
    /// <param name="number">Two numbers give two values, where the page allows two.</param>
    public static JsonNode? Of(MemberShape shape, int number) => shape.Type switch
    {
        MemberType.Array when shape.HasMembers => new JsonArray(Object(shape, number)),
        MemberType.Array => new JsonArray(Plain(shape.ItemType, shape, number)),
        MemberType.Object or MemberType.Any when shape.HasMembers => Object(shape, number),
        MemberType.Object => new JsonObject(),
        _ => Plain(shape.Type, shape, number),
    };

    /// <summary>With all that is required below, or else one member.</summary>
    private static JsonObject Object(MemberShape shape, int number)
    {
        var result = new JsonObject();
        foreach (var (name, member) in shape.Members.Where(member => member.Value is { IsRequired: true, Attributes.ReadOnly: false }))
            result[name] = Of(member, number);
        if (result.Count == 0 && shape.Members.FirstOrDefault(member => member.Value.Type is MemberType.Text or MemberType.Integer && !member.Value.Attributes.ReadOnly) is { Key: { } first, Value: { } only })
            result[first] = Of(only, number);
        return result;
    }

    private static JsonNode Plain(MemberType type, MemberShape shape, int number) => type switch
    {
        MemberType.Integer => (JsonNode)(long)Within(shape, number),
        MemberType.Number => (double)Within(shape, number),
        MemberType.Boolean => number % 2 == 0,
        _ when shape.Attributes.Enum is { IsEmpty: false } values => values[number % values.Count],
        _ => Text(shape, number),
    };

    private static decimal Within(MemberShape shape, int number)
    {
        var least = Limit(shape.Attributes.Minimum) ?? 1;
        var most = Limit(shape.Attributes.Maximum) ?? least + 1000;
        return Math.Min(most, least + number);
    }

    private static decimal? Limit(string? text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var limit) ? limit : null;

    private static string Text(MemberShape shape, int number)
    {
        var text = "t" + number.ToString(CultureInfo.InvariantCulture);
        if (shape.Attributes.MinLength is { } least)
            text = text.PadRight(least, 'x');
        return shape.Attributes.MaxLength is { } most && text.Length > most ? text[..most] : text;
    }
}
