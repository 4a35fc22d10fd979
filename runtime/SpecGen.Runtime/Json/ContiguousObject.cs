using System.Runtime.InteropServices;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Shows the text of the object that a framework's reader stands on, where it lies in one piece and is plain JSON.</summary>
internal static class ContiguousObject
{
    /// <summary>Skips the object.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="text">The object's text, in the reader's own memory.</param>
    /// <returns>There is such a text; otherwise the reader stands where it stood.</returns>
    public static bool TrySkip(ref Utf8JsonReader reader, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (reader.TokenType != JsonTokenType.StartObject || !IsPlain(reader))
            return false;

        // The token is the opening brace as it lies in the one span that the reader reads, so what it consumes from here
        // to the closing brace lies behind it.
        ref var brace = ref MemoryMarshal.GetReference(reader.ValueSpan);
        var start = reader.TokenStartIndex;
        if (!reader.TrySkip())
            return false;
        text = MemoryMarshal.CreateReadOnlySpan(ref brace, checked((int)(reader.BytesConsumed - start)));
        return true;
    }

    /// <summary>Only a reader of a sequence, which can lie in pieces, knows a position.</summary>
    private static bool IsPlain(in Utf8JsonReader reader) =>
        reader.Position.GetObject() is null
        && reader.CurrentState.Options is { CommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false };
}
