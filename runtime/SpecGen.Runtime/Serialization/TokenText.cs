using System.Buffers;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// Copies the value that a framework's reader stands on as text, token by token and without decoding any: the reader
/// does not show the text it reads.
/// </summary>
internal static class TokenText
{
    public static PooledBuffer Copy(ref Utf8JsonReader reader)
    {
        var text = new PooledBuffer();
        var depth = reader.CurrentDepth;
        var needsComma = false;
        while (true)
        {
            needsComma = Copy(ref reader, text, needsComma);
            var isOver = reader.CurrentDepth == depth && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
            if (isOver || !reader.Read())
                return text;
        }
    }

    /// <returns>A comma must come before the next element.</returns>
    private static bool Copy(ref Utf8JsonReader reader, PooledBuffer text, bool needsComma)
    {
        var token = reader.TokenType;
        if (needsComma && token is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            text.Write(","u8);
        var isQuoted = token is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isQuoted)
            text.Write("\""u8);
        if (token is not JsonTokenType.Comment)
            CopyValue(ref reader, text);
        if (isQuoted)
            text.Write("\""u8);
        if (token == JsonTokenType.PropertyName)
            text.Write(":"u8);
        return token is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
    }

    private static void CopyValue(ref Utf8JsonReader reader, PooledBuffer text)
    {
        if (!reader.HasValueSequence)
        {
            text.Write(reader.ValueSpan);
            return;
        }

        foreach (var part in reader.ValueSequence)
            text.Write(part.Span);
    }
}
