using System.Text.RegularExpressions;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Fuzz.Mutation;

/// <summary>
/// Makes pages of pages: what stands in a cell, a title or a path is replaced by hostile text, and lines, rows and whole
/// sections are repeated, moved, dropped or taken from another page, mostly one of the same form. The same seed makes the same pages.
/// </summary>
internal sealed partial class PageMutator(IReadOnlyList<SeedPage> seeds, int seed)
{
    private const int MaximumChanges = 8;
    private const int LongestSection = 40;
    private const int MostDraws = 12;

    /// <summary>Of so many pages that are only read one is of any length.</summary>
    private const int LongOnes = 64;

    private readonly Random _random = new(seed);

    /// <summary>One to ten pages of a project.</summary>
    public PageText[] MakeProject() =>
        [.. Enumerable.Range(0, _random.Next(1, 11)).Select(number => Make(number, _random.Next(1, MostDraws + 1)))];

    /// <summary>A page that is read only: changed, then cut or garbled anywhere within a line as well.</summary>
    public PageText MakeReading()
    {
        var page = Make(0, _random.Next(LongOnes) == 0 ? 1 : MostDraws);
        var text = page.GetText().ToString();
        for (var changes = _random.Next(MaximumChanges); changes > 0; changes--)
            text = Garbled(text);
        return new(page.Path, _random.Next(4) == 0 ? text[.._random.Next(text.Length + 1)] : text);
    }

    private string Garbled(string text)
    {
        var start = _random.Next(text.Length + 1);
        var length = Math.Min(_random.Next(LongestSection), text.Length - start);
        var put = _random.Next(3) switch
        {
            0 => HostileTexts.Marks[_random.Next(HostileTexts.Marks.Length)],
            1 => ((char)_random.Next(char.MaxValue + 1)).ToString(),
            _ => "",
        };
        return string.Concat(text.AsSpan(0, start), put, text.AsSpan(start + length));
    }

    private PageText Make(int number, int draws)
    {
        var page = ShortestOf(draws);
        var lines = page.Lines.ToList();
        for (var changes = _random.Next(MaximumChanges + 1); changes > 0 && lines.Count > 0; changes--)
            Change(lines, page);
        return new($"/pages/{number}{page.Extension}", string.Join('\n', lines));
    }

    /// <summary>A change of a short page meets more of what it says, and costs less.</summary>
    private SeedPage ShortestOf(int draws) =>
        Enumerable.Range(0, draws).Select(_ => seeds[_random.Next(seeds.Count)]).MinBy(page => page.Length)!;

    private void Change(List<string> lines, SeedPage page)
    {
        var at = _random.Next(lines.Count);
        var length = Math.Min(_random.Next(1, _random.Next(2, LongestSection)), lines.Count - at);
        switch (_random.Next(10))
        {
            case 0 or 1 or 2:
                lines[at] = WithPart(lines[at]);
                break;
            case 3:
                lines[at] = lines[at].Insert(_random.Next(lines[at].Length + 1), Text());
                break;
            case 4:
                lines.InsertRange(_random.Next(lines.Count + 1), lines.GetRange(at, length));
                break;
            case 5:
                lines.RemoveRange(at, length);
                break;
            case 6:
                var other = _random.Next(lines.Count);
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 7:
                lines.InsertRange(at, Section(page));
                break;
            case 8:
                RenamePath(lines);
                break;
            default:
                lines.Insert(at, Text());
                break;
        }
    }

    /// <summary>Replaces one of the line's texts: between tags, between bars, within brackets, or the whole of it.</summary>
    private string WithPart(string line)
    {
        var parts = Parts().Matches(line);
        if (parts.Count == 0)
            return Text();
        var part = parts[_random.Next(parts.Count)];
        return string.Concat(line.AsSpan(0, part.Index), Text(), line.AsSpan(part.Index + part.Length));
    }

    private IEnumerable<string> Section(SeedPage like)
    {
        var other = seeds[_random.Next(seeds.Count)];
        var lines = (other.Extension == like.Extension || _random.Next(4) == 0 ? other : like).Lines;
        var start = _random.Next(lines.Count);
        return lines.Skip(start).Take(_random.Next(1, LongestSection));
    }

    /// <summary>Projects whose pages have one path are few by chance, those whose paths meet fewer.</summary>
    private void RenamePath(List<string> lines)
    {
        var at = lines.FindIndex(line => OperationPath().IsMatch(line));
        if (at >= 0)
            lines[at] = OperationPath().Replace(lines[at], match => match.Value + "/" + Text().Replace(' ', '-'), 1);
    }

    private string Text() => HostileTexts.All[_random.Next(HostileTexts.All.Length)];

    [GeneratedRegex(@"(?<=>)[^<>]+(?=<)|(?<=\|\s?)[^|]+|(?<=\[)[^\]]+(?=\])|(?<="")[^""]+(?="")|(?<=/)[^/\s`<]+", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<=(GET|POST|PATCH|PUT|DELETE)\W.*)/[A-Za-z{][^\s`<#]*", RegexOptions.CultureInvariant)]
    private static partial Regex OperationPath();
}
