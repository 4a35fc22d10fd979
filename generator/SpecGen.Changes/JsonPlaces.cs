using System.Text;
using System.Text.Json;

namespace SpecGen.Changes;

/// <summary>Reads JSON that a user wrote, and says faults with their places.</summary>
internal sealed class JsonPlaces(string file, byte[] json)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xef, 0xbb, 0xbf];

    private readonly int _start = json.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>A reader of what is JSON and Unicode to its end, so that no later step can fail on either.</summary>
    /// <exception cref="DamagedFileException">It is no JSON, or a text in it is no Unicode.</exception>
    public Utf8JsonReader Open()
    {
        var reader = Begin();
        while (Read(ref reader))
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
                CheckText(reader);
        }

        return Begin();
    }

    /// <exception cref="DamagedFileException">It is no JSON there.</exception>
    public bool Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException exception)
        {
            throw new DamagedFileException(file, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1, "it is no JSON: " + exception.Message.Split(" LineNumber:")[0]);
        }
    }

    public void Expect(ref Utf8JsonReader reader, JsonTokenType kind, string expected)
    {
        if (!Read(ref reader) || reader.TokenType != kind)
            throw Fault(reader.TokenStartIndex, "expected " + expected);
    }

    /// <param name="offset">Where a reader of <see cref="Open"/> is.</param>
    public DamagedFileException Fault(long offset, string reason)
    {
        var before = Encoding.UTF8.GetString(json.AsSpan(_start, (int)Math.Min(offset, json.Length - _start)));
        return new(file, before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'), reason);
    }

    private Utf8JsonReader Begin() =>
        new(json.AsSpan(_start), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

    private void CheckText(Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a character, such as "\ud800", is JSON and no text, as are bytes that are no UTF-8.
            throw Fault(reader.TokenStartIndex, "this text is no Unicode");
        }
    }
}
