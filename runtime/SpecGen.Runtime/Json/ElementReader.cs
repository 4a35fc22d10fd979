using System.Text.Json;
using System.Text.Unicode;

namespace SpecGen.Runtime;

/// <summary>
/// Reads values of which nothing is known by the framework's reader. It looks only into those strings that somebody asks
/// for, so whether all are Unicode is seen to here: a value that was taken can be written again.
/// </summary>
internal static class ElementReader
{
    /// <summary>Reads the value that the text begins with.</summary>
    /// <returns>How long it is, in bytes; 0 where the block ends before it does.</returns>
    /// <exception cref="JsonException">It is not JSON, not Unicode, nested more than so deep, or has a member twice.</exception>
    public static int Read(ReadOnlySpan<byte> text, bool isLast, int depth, out JsonElement element)
    {
        element = default;
        var reader = ReaderOf(text, isLast, depth);
        if (!JsonElement.TryParseValue(ref reader, out var value))
            return 0;

        var length = (int)reader.BytesConsumed;
        if (!IsUnicode(text[..length], depth))
            throw JsonFailures.NotUnicode();
        element = value.Value;
        RefuseDuplicates(element);
        return length;
    }

    /// <summary>Where in the text the first name or value at fault begins.</summary>
    public static int FaultIn(ReadOnlySpan<byte> text, bool isLast, int depth)
    {
        var reader = ReaderOf(text, isLast, depth);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
                    reader.GetString();
            }
        }
        catch (InvalidOperationException)
        {
            return (int)reader.TokenStartIndex;
        }
        catch (JsonException)
        {
            // What was read ends before the fault.
        }

        return (int)reader.BytesConsumed;
    }

    /// <summary>Only an escape can name half a character.</summary>
    private static bool IsUnicode(ReadOnlySpan<byte> json, int depth) =>
        Utf8.IsValid(json) && (json.IndexOf("\\u"u8) < 0 || FaultIn(json, isLast: true, depth) == json.Length);

    /// <summary>Readers disagree on which of two counts, so that neither can be meant.</summary>
    private static void RefuseDuplicates(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                RefuseDuplicates(item);
        }

        if (value.ValueKind != JsonValueKind.Object)
            return;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!names.Add(member.Name))
                throw JsonFailures.Duplicate(member.Name);
            RefuseDuplicates(member.Value);
        }
    }

    private static Utf8JsonReader ReaderOf(ReadOnlySpan<byte> text, bool isLast, int depth) =>
        new(text, isLast, new JsonReaderState(new JsonReaderOptions { MaxDepth = Math.Max(1, depth) }));
}
