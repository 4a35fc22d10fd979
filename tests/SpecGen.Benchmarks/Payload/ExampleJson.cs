using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecGen.Benchmarks.Payload;

/// <summary>The example that the seed page prints, without its white space, and a page of such records.</summary>
internal static class ExampleJson
{
    public const int RecordCount = 1000;

    private const string Heading = "Example response";

    public static byte[] One() => Encoding.UTF8.GetBytes(Compact());

    public static byte[] Thousand()
    {
        var record = Compact();
        return Encoding.UTF8.GetBytes($$"""{"records":[{{string.Join(',', Enumerable.Repeat(record, RecordCount))}}],"num_records":{{RecordCount}}}""");
    }

    private static string Compact()
    {
        using var stream = typeof(ExampleJson).Assembly.GetManifestResourceStream("SeedPage")!;
        using var page = new StreamReader(stream);
        var text = page.ReadToEnd();
        var start = text.IndexOf('{', text.IndexOf(Heading, StringComparison.Ordinal));
        return JsonNode.Parse(FirstValue(Encoding.UTF8.GetBytes(text[start..])))!.ToJsonString();
    }

    /// <summary>The value that stands at the beginning, whatever follows it.</summary>
    private static ReadOnlySpan<byte> FirstValue(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        reader.Read();
        reader.Skip();
        return text[..(int)reader.BytesConsumed];
    }
}
