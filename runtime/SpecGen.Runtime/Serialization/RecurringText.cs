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

    private static class Seen<T>
    {
        public static readonly TextCache Texts = new(64);
    }
}
