using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Whether two JSON values say the same, however they are written.</summary>
internal static class JsonEquality
{
    public static bool AreSame(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;
        return left.ValueKind switch
        {
            JsonValueKind.String => left.GetString() == right.GetString(),
            JsonValueKind.Number => left.GetRawText() == right.GetRawText() || (left.TryGetDecimal(out var one) && right.TryGetDecimal(out var other) && one == other),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => AreSame(pair.First, pair.Second)),
            JsonValueKind.Object => AreSameObjects(left, right),
            _ => true,
        };
    }

    /// <summary>The same for values that are the same.</summary>
    public static int HashOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number.GetHashCode() : value.GetRawText().GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Array => value.EnumerateArray().Aggregate(1, (hash, item) => HashCode.Combine(hash, HashOf(item))),
        JsonValueKind.Object => value.EnumerateObject().Aggregate(2, (hash, member) => hash ^ HashCode.Combine(member.Name, HashOf(member.Value))),
        _ => (int)value.ValueKind,
    };

    private static bool AreSameObjects(JsonElement left, JsonElement right) =>
        left.EnumerateObject().Count() == right.EnumerateObject().Count()
        && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out var other) && AreSame(member.Value, other));
}
