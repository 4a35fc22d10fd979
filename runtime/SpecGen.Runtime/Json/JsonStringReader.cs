using System.Buffers;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Reads strings that have escapes, or none.</summary>
internal static class JsonStringReader
{
    /// <exception cref="JsonException">The string is not valid Unicode.</exception>
    public static string Unescape(ReadOnlySpan<byte> raw)
    {
        var quoted = ArrayPool<byte>.Shared.Rent(raw.Length + 2);
        try
        {
            quoted[0] = quoted[raw.Length + 1] = (byte)'"';
            raw.CopyTo(quoted.AsSpan(1));
            var reader = new Utf8JsonReader(quoted.AsSpan(0, raw.Length + 2));
            reader.Read();
            return reader.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw JsonFailures.NotUnicode(fault);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(quoted, clearArray: true);
        }
    }
}
