using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Binding.Sections;

/// <summary>
/// Reads a section of properties that a GET gives at a price: "Expensive properties", "Advanced properties". Its lines become
/// paths that can be named in <c>fields</c>.
/// </summary>
/// <param name="Paths">Dotted, with a star for all below: <c>space.*</c>.</param>
/// <param name="AreSent">The page says that they are in the answer although nobody asks for them.</param>
/// <param name="OtherLines">Lines that name no property.</param>
internal sealed record CostlyProperties(EquatableArray<string> Paths, bool AreSent, EquatableArray<string> OtherLines)
{
    /// <summary>What follows a path in a sentence about it: <c>'status' property retrieves …</c>.</summary>
    private static readonly string[] s_sentences = ["property ", "properties ", "is ", "are "];

    public static CostlyProperties Read(Section section, DiagnosticBag diagnostics)
    {
        var remarks = new SectionRemarks(section.Heading!.Text, diagnostics);
        var paths = new List<string>();
        var otherLines = new List<string>();
        foreach (var item in section.Blocks.OfType<BulletList>().SelectMany(list => list.Items).Where(item => item.Text.Length > 0))
        {
            var found = PathsIn(item.Text);
            paths.AddRange(found);
            if (found.Count > 0)
                continue;
            otherLines.Add(item.Text);
            remarks.NotUnderstood(new SectionLine(item.Range, item.Text, item.Level));
        }

        return new CostlyProperties(
            paths.Distinct(StringComparer.Ordinal).ToEquatableArray(),
            section.Blocks.OfType<Paragraph>().Any(paragraph => SaysThatTheyAreSent(paragraph.Text)),
            otherLines.ToEquatableArray());
    }

    private static List<string> PathsIn(string line)
    {
        var paths = MemberLine.Parse(line)?.Paths ?? PathOfSentence(line);
        var plain = paths.Select(PrintedPath.Plain).ToList();
        return plain.All(IsPath) ? plain : [];
    }

    private static IEnumerable<string> PathOfSentence(string line)
    {
        var scanner = new MemberScanner(line);
        return scanner.TakePath() is { } path && IsSurelyPath(path, line) && s_sentences.Any(words => scanner.Rest.StartsWith(words, StringComparison.Ordinal)) ? [path] : [];
    }

    /// <summary>A word with a capital begins a sentence; angle brackets stand for a name that the page does not know.</summary>
    private static bool IsPath(string path) => char.IsLower(path[0]) && path.IndexOf('<') < 0;

    /// <summary>In quotes or of several words; any word may begin a sentence.</summary>
    private static bool IsSurelyPath(string path, string line) => !char.IsLetter(line[0]) || path.IndexOfAny(['_', '.']) >= 0;

    private static bool SaysThatTheyAreSent(string text) =>
        text.IndexOf("are included by default", StringComparison.OrdinalIgnoreCase) >= 0;
}
