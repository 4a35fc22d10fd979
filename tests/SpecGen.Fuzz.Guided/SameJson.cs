using System.Globalization;
using System.Text.Json;

namespace SpecGen.Fuzz.Guided;

/// <summary>Compares values as the runtime reads them: a text may stand for the number it shows, members in any order.</summary>
internal static class SameJson
{
    public static bool Is(byte[] one, byte[] other)
    {
        using var first = JsonDocument.Parse(one, ReferenceReader.Strict);
        using var second = JsonDocument.Parse(other, ReferenceReader.Strict);
        return Is(first.RootElement, second.RootElement);
    }

    private static bool Is(JsonElement one, JsonElement other) => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) =>
            one.GetPropertyCount() == other.GetPropertyCount() && one.EnumerateObject().All(member => other.TryGetProperty(member.Name, out var same) && Is(member.Value, same)),
        (JsonValueKind.Array, JsonValueKind.Array) =>
            one.GetArrayLength() == other.GetArrayLength() && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => Is(pair.First, pair.Second)),
        (JsonValueKind.Object or JsonValueKind.Array, _) or (_, JsonValueKind.Object or JsonValueKind.Array) => false,
        (JsonValueKind.Null, _) or (_, JsonValueKind.Null) => one.ValueKind == other.ValueKind,
        _ => TextOf(one) == TextOf(other) || (NumberOf(one) is { } number && number.Equals(NumberOf(other))),
    };

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static double? NumberOf(JsonElement value) => double.TryParse(TextOf(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
