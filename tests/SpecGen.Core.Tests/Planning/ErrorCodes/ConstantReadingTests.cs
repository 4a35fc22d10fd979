using System.Text.RegularExpressions;
using SpecGen.Binding;
using SpecGen.Pages;
using SpecGen.Planning.ErrorCodes;

namespace SpecGen.Core.Tests.Planning.ErrorCodes;

/// <summary>No constant ends where a reader waits for more, and none says the contrary of its description.</summary>
public partial class ConstantReadingTests
{
    private static readonly HashSet<string> s_unfinished = new(
        ("A An The Of To For In On At By With From Into As And Or Nor But Is Are Was Were Be Been Being Has Have Had Does Do Did Must " +
        "Should Can Could May Might Will Would Cannot Not No Than Because If When While Unless Until Since That Which Who Where Same " +
        "Such Either Both Each Any Every Other Only Also Than Too Its It They Between Within Without Through Using").Split(' '),
        StringComparer.Ordinal);

    private static readonly string[] s_subjects =
    [
        "The bed", "A raised bed with the specified name", "The value of the property bed.soil_kind", "Watering the beds of a fenced garden during the night",
        "The specified garden.name and garden.uuid", "Bed \"north\" of garden {name}", "The number of beds in the second garden of the northern estate beside the old wall",
    ];

    private static readonly string[] s_positive = ["is full", "must be specified", "has to be dug before noon", "exceeds the maximum number of beds", "already exists"];

    private static readonly string[] s_negative =
        ["cannot be empty", "is not supported", "does not match the garden of the bed", "could not be found", "must not be longer than 15 words", "isn't in the same garden", "is full and cannot be moved"];

    private static readonly string[] s_endings =
        ["", ".", " because the pump is running.", " until the pump of the second garden is no longer in use by another bed.", " with the same name as an existing bed", " (see below). Wait a while.", ", or than any other"];

    [Fact]
    public void No_invented_constant_is_cut_short_or_loses_its_negation()
    {
        foreach (var description in from subject in s_subjects from said in s_positive.Concat(s_negative) from ending in s_endings select $"{subject} {said}{ending}")
            AssertFinished(description);
        foreach (var description in from subject in s_subjects from said in s_negative from ending in s_endings select $"{subject} {said}{ending}")
            Assert.Matches("Not|Cannot", ErrorCodePlanner.NameOf(description, 7));
    }

    [Theory]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.7/adoc")]
    [InlineData("ontap-9.12.1/html")]
    public void No_constant_of_the_corpus_is_cut_short(string folder)
    {
        foreach (var description in Descriptions(folder))
            AssertFinished(description);
    }

    /// <summary>Of a hundred at most one: a "not" may stand in a sentence or half of one that was not chosen.</summary>
    [Theory]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.7/adoc")]
    [InlineData("ontap-9.12.1/html")]
    public void Constants_of_the_corpus_keep_their_negation(string folder)
    {
        var descriptions = Descriptions(folder);
        var lost = descriptions.Where(description => SaysNot().IsMatch(MainClause(description)) && !NamesNot().IsMatch(ErrorCodePlanner.NameOf(description, 7))).ToArray();

        Assert.True(lost.Length * 100 <= descriptions.Count, string.Join('\n', lost));
    }

    [Fact]
    public void Any_text_gives_a_name_that_ends_in_the_number()
    {
        var random = new Random(20261126);
        const string Letters = "aZ9 \"'({<[.,:;-/\\_é\n@not because";
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Letters[random.Next(Letters.Length)]));
            Assert.Matches("^[A-Z][A-Za-z0-9_]*42$", ErrorCodePlanner.NameOf(text, 42));
        }
    }

    private static void AssertFinished(string description)
    {
        var name = ErrorCodePlanner.NameOf(description, 7);
        var words = Words().Matches(name);
        Assert.False(s_unfinished.Contains(words[^2].Value), $"{name} of: {description}");
    }

    private static IReadOnlyCollection<string> Descriptions(string folder) =>
        [.. Corpus.RequirePages(folder)
            .Select(path => PageBinder.Bind(PageReader.Read(new StringPageSource(File.ReadAllText(path)), default), default).Operation)
            .OfType<Operation>()
            .SelectMany(operation => operation.ErrorCodes.Select(code => code.Description))
            .Distinct(StringComparer.Ordinal)];

    private static string MainClause(string description) => Subordinate().Split(Sentence().Split(description.Replace("\\", "", StringComparison.Ordinal))[0])[0];

    [GeneratedRegex("[A-Z][a-z]*|[0-9]+[a-z]*")]
    private static partial Regex Words();

    [GeneratedRegex(@"[.!?;](\s|$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:because|if|when|while|unless|until|since|that|which|whose|as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\b(not|cannot|can't|\w+n't|never|no|unable|neither|without)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysNot();

    [GeneratedRegex("Not|Cannot|Never|No[A-Z]|Unable|Neither|Without|Failed")]
    private static partial Regex NamesNot();
}
