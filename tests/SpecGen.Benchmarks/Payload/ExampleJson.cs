using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SpecGen.Benchmarks.Payload;

/// <summary>The example that the seed page prints, without its white space, and a page of such records.</summary>
internal static class ExampleJson
{
    public const int RecordCount = 1000;

    private const string Heading = "Example response";

    public static byte[] One() => Encoding.UTF8.GetBytes(Compact());

    /// <param name="isDistinct">No text comes twice, as if no two records had anything in common.</param>
    public static byte[] Thousand(bool isDistinct = false)
    {
        var record = Compact();
        var records = Enumerable.Range(0, RecordCount).Select(number => isDistinct ? Distinct(record, number) : record);
        return Encoding.UTF8.GetBytes($$"""{"records":[{{string.Join(',', records)}}],"num_records":{{RecordCount}}}""");
    }

    /// <summary>The record with a number and a place in every text; texts keep their length where they are long enough.</summary>
    private static string Distinct(string record, int number)
    {
        var place = 0;
        return Regex.Replace(record, ":\"([^\"]*)\"", text =>
        {
            var mark = $"{number:x}.{place++:x}";
            var value = text.Groups[1].Value;
            return $":\"{(value.Length > mark.Length ? value[..^mark.Length] + mark : mark)}\"";
        });
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
