using System.Buffers;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Copies the value that a framework's reader stands on as text, token by token and without decoding any: for readers
/// whose text lies in pieces, has comments or trailing commas.
/// </summary>
internal static class TokenCopy
{
    /// <summary>A comma before a value or name, two quotes, a colon after.</summary>
    private const int LongestFrame = 4;

    public static PooledBuffer Copy(ref Utf8JsonReader reader)
    {
        var text = new PooledBuffer(1024);
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
        if (token == JsonTokenType.Comment)
            return needsComma;

        var length = reader.HasValueSequence ? (int)reader.ValueSequence.Length : reader.ValueSpan.Length;
        var target = text.GetSpan(length + LongestFrame);
        var written = 0;
        if (needsComma && token is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            target[written++] = (byte)',';
        var isQuoted = token is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isQuoted)
            target[written++] = (byte)'"';
        if (reader.HasValueSequence)
            reader.ValueSequence.CopyTo(target[written..]);
        else
            reader.ValueSpan.CopyTo(target[written..]);
        written += length;
        if (isQuoted)
            target[written++] = (byte)'"';
        if (token == JsonTokenType.PropertyName)
            target[written++] = (byte)':';
        text.Advance(written);
        return token is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
    }
}
