using System.Text.Json;
using System.Text.RegularExpressions;

namespace SpecGen.Tool.Questions;

/// <summary>Finds the error codes in what people paste: a number, a line of a log, an answer's JSON.</summary>
internal static partial class CodesInText
{
    /// <summary>In their order, each once; none where the text has no number.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var codes = OfJson(text) is { Count: > 0 } json ? json : OfLine(text);
        return [.. codes.Distinct(StringComparer.Ordinal)];
    }

    private static List<string> OfJson(string text)
    {
        var codes = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(text);
            Collect(document.RootElement, codes);
        }
        catch (JsonException)
        {
            // A line of a log, which may have JSON in it: its numbers are found as those of any line.
        }

        return codes;
    }

    private static void Collect(JsonElement element, List<string> codes)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    if (member.NameEquals("code") && Number().IsMatch(member.Value.ToString()))
                        codes.Add(member.Value.ToString());
                    else
                        Collect(member.Value, codes);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Collect(item, codes);
                break;
        }
    }

    /// <summary>What is called a code; else numbers as long as ONTAP's; else any number.</summary>
    private static IEnumerable<string> OfLine(string line)
    {
        Regex[] ways = [Called(), Long(), Any()];
        return ways.Select(way => way.Matches(line)).FirstOrDefault(matches => matches.Count > 0)?.Select(match => match.Groups[1].Value) ?? [];
    }

    [GeneratedRegex(@"^-?\d{1,18}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("""\bcode\W{1,4}(-?\d{1,18})\b""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Called();

    [GeneratedRegex(@"(?<![\w.:-])(\d{5,18})(?![\w:-]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Long();

    [GeneratedRegex(@"(?<![\w.:])(-?\d{1,18})(?![\w:-]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}
