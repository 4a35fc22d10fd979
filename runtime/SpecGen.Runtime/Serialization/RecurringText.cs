using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>Reads values of few distinct texts without allocating a text that was seen before.</summary>
internal static class RecurringText
{
    public static T Read<T>(ref Utf8JsonReader reader)
        where T : struct, IApiValue<T>
    {
        if (!T.Recurs || reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueIsEscaped)
            return T.FromText(LenientScalar.Text(ref reader));
        return T.FromText(Seen<T>.Texts.Get(reader.ValueSpan));
    }

    /// <summary>The text of ASCII bytes.</summary>
    public static string Get<T>(ReadOnlySpan<byte> text)
        where T : struct, IApiValue<T> => T.Recurs ? Seen<T>.Texts.Get(text) : Encoding.Latin1.GetString(text);

    private static class Seen<T>
    {
        public static readonly TextCache Texts = new(64);
    }
}
