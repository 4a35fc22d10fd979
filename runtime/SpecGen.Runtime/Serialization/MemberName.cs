using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>Finds the member that the reader's current property name means.</summary>
internal static class MemberName
{
    /// <summary>No documented name is longer; a longer one is unknown without looking.</summary>
    private const int LongestSlowName = 1024;

    public static int Find(ref Utf8JsonReader reader, ObjectShape shape, int expected) =>
        reader.HasValueSequence || reader.ValueIsEscaped
            ? FindSlow(ref reader, shape, expected)
            : shape.Find(reader.ValueSpan, expected);

    private static int FindSlow(ref Utf8JsonReader reader, ObjectShape shape, int expected)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestSlowName)
            return -1;

        Span<byte> name = stackalloc byte[(int)length];
        return shape.Find(name[..reader.CopyString(name)], expected);
    }
}
