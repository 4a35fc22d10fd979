namespace SpecGen.Core.Tests.Binding.Definitions;

/// <summary>Pages of random objects whose definitions share a few names, printed by the rules of the site's generator.</summary>
public class RandomPagesTests
{
    private const int Pages = 1_000;

    [Fact]
    public void With_an_example_every_object_has_its_own_members()
    {
        var wrong = Enumerable.Range(1, Pages).Where(seed => !IsRight(seed, withExample: true, out _)).ToList();

        Assert.Empty(wrong);
    }

    [Fact]
    public void Without_an_example_most_objects_have_their_own_members_and_the_others_are_said()
    {
        var wrong = 0;
        var silent = new List<int>();
        foreach (var seed in Enumerable.Range(1, Pages))
        {
            if (IsRight(seed, withExample: false, out var isSaid))
                continue;
            wrong++;
            if (!isSaid)
                silent.Add(seed);
        }

        Assert.True(wrong < Pages / 10, $"{wrong} of {Pages} pages are wrong.");
        Assert.Empty(silent);
    }

    private static bool IsRight(int seed, bool withExample, out bool isSaid)
    {
        var body = RandomObject.Of(new Random(seed), depth: 3);
        var page = body.Bind(withExample);
        isSaid = page.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == "SPEC014");
        return RandomObject.ShapeOf(page.Operation!.Responses[0].Schema!) == body.Shape;
    }
}
