namespace SpecGen.Core.Tests.Binding.Definitions;

/// <summary>Pages of random objects whose definitions share a few names, printed by the rules of the site's generator.</summary>
public class RandomPagesTests
{
    private const int Pages = 1_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void With_an_example_every_object_has_its_own_members(bool withRequest)
    {
        var (wrong, _) = Read(withRequest, _ => body => body.Example(_ => true));

        Assert.Empty(wrong);
    }

    /// <param name="atMost">Wrong pages of a thousand.</param>
    [Theory]
    [InlineData(false, 15)]
    [InlineData(true, 45)]
    public void Without_an_example_most_objects_have_their_own_members_and_the_others_are_said(bool withRequest, int atMost)
    {
        var (wrong, silent) = Read(withRequest, _ => null);

        Assert.True(wrong.Count < atMost, $"{wrong.Count} of {Pages} pages are wrong.");
        Assert.Empty(silent);
    }

    /// <summary>
    /// An example that lacks a third can be the whole of a smaller definition: those pages cannot be told.
    /// </summary>
    /// <param name="lacking">Of how many members the example lacks one, at random.</param>
    /// <param name="atMost">Wrong pages of a thousand.</param>
    /// <param name="atMostSilent">Those of them where nothing is said.</param>
    [Theory]
    [InlineData(false, 10, 10, 0)]
    [InlineData(true, 10, 15, 0)]
    [InlineData(false, 3, 10, 0)]
    [InlineData(true, 3, 40, 1)]
    public void With_a_partial_example_most_objects_have_their_own_members_and_the_others_are_said(bool withRequest, int lacking, int atMost, int atMostSilent)
    {
        var (wrong, silent) = Read(withRequest, seed =>
        {
            var random = new Random(-seed);
            return body => body.Example(_ => random.Next(lacking) > 0);
        });

        Assert.True(wrong.Count < atMost, $"{wrong.Count} of {Pages} pages are wrong.");
        Assert.True(silent.Count <= atMostSilent, string.Join(", ", silent));
    }

    /// <summary>The seeds whose pages are read wrongly, and those of them where nothing is said.</summary>
    /// <param name="example">The examples of the page of a seed; null for a page without.</param>
    private static (List<int> Wrong, List<int> Silent) Read(bool withRequest, Func<int, Func<RandomObject, string>?> example)
    {
        var wrong = new List<int>();
        var silent = new List<int>();
        foreach (var seed in Enumerable.Range(1, Pages))
        {
            var page = RandomPage.Of(seed, withRequest);
            var bound = page.Bind(example(seed));
            if (RandomPage.ShapeOf(bound.Operation!) == page.Shape)
                continue;
            wrong.Add(seed);
            if (bound.Diagnostics.All(diagnostic => diagnostic.Rule.Id != "SPEC014"))
                silent.Add(seed);
        }

        return (wrong, silent);
    }
}
