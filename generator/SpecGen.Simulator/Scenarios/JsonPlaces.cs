using System.Text;
using System.Text.Json;

namespace SpecGen.Simulator.Scenarios;

/// <summary>Where things stand in a JSON file.</summary>
internal static class JsonPlaces
{
    public static JsonReaderOptions Options { get; } = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Line and column, counted from 1, of an offset in bytes.</summary>
    public static (int Line, int Column) Of(ReadOnlySpan<byte> json, long offset)
    {
        var before = json[..(int)Math.Clamp(offset, 0, json.Length)];
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }

    /// <summary>Offset of the line and byte that a reader counted from the beginning of a part.</summary>
    public static long OffsetOf(ReadOnlySpan<byte> json, long start, long line, long byteInLine)
    {
        var offset = (int)start;
        for (; line > 0 && json[offset..].IndexOf((byte)'\n') is >= 0 and var end; line--)
            offset += end + 1;
        return offset + byteInLine;
    }

    /// <summary>Offsets of the elements of an array, or of the one value that is no array.</summary>
    public static List<long> Elements(ReadOnlySpan<byte> json, long start)
    {
        var reader = new Utf8JsonReader(json[(int)start..], Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
            return [start];
        var offsets = new List<long>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            offsets.Add(start + reader.TokenStartIndex);
            reader.Skip();
        }

        return offsets;
    }

    /// <summary>Offset of the member at a dotted path of the object that begins at an offset, through lists; that of the object where it has none.</summary>
    public static long Member(ReadOnlySpan<byte> json, long start, string path)
    {
        var steps = path.Split('.');
        var (step, found) = (0, start);
        var reader = new Utf8JsonReader(json[(int)start..], Options);
        var depth = 0;
        while (step < steps.Length && reader.Read() && !(reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth <= depth)
                continue;
            var rest = string.Join('.', steps[step..]);
            var name = reader.GetString()!;
            if (name != rest && name != steps[step])
            {
                reader.Skip();
                continue;
            }

            found = start + reader.TokenStartIndex;
            step = name == rest ? steps.Length : step + 1;
            depth = reader.CurrentDepth;
        }

        return found;
    }
}
