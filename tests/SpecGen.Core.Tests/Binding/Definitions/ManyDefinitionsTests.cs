using SpecGen.Core.Tests.Harness;
using SpecGen.Diagnostics;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Definitions;

/// <summary>No page has thousands of definitions; one made to be slow is read to a number of them.</summary>
public class ManyDefinitionsTests
{
    private const int Most = 4000;

    [Fact]
    public void As_many_as_are_read_are_all_known()
    {
        var bound = PageOf(Most).Bind();

        Assert.DoesNotContain(bound.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.TooManyDefinitions);
        Assert.Equal(["length"], SchemaWalk.At(bound.Operation!.Responses[0].Schema!, "last").Properties.Select(property => property.Name));
    }

    [Fact]
    public void The_first_beyond_is_told_and_what_leads_to_it_has_no_known_members()
    {
        var bound = PageOf(Most + 1).Bind();

        var told = Assert.Single(bound.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.TooManyDefinitions);
        Assert.Contains($"'d{Most}'", told.Message, StringComparison.Ordinal);
        Assert.Equal(Most, bound.Operation!.Definitions.Count);
        Assert.Empty(SchemaWalk.At(bound.Operation.Responses[0].Schema!, "last").Properties);
    }

    [Fact]
    public void Definitions_after_too_many_links_are_told_and_not_read()
    {
        var page = PageBuilder.Operation().Response(null, Row("first", "link:d0", "")).Definitions();
        for (var number = 0; number < 41; number++)
            page.Definition($"d{number}", "", [.. Enumerable.Range(0, 500).Select(member => Row($"m{member}", $"link:d{number + 1}", ""))]);

        var bound = page.Bind();

        var told = Assert.Single(bound.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.TooManyDefinitions);
        Assert.Contains("20,000 links in its definitions before the definition 'd40'", told.Message, StringComparison.Ordinal);
        Assert.Equal(40, bound.Operation!.Definitions.Count);
    }

    private static PageBuilder PageOf(int definitions)
    {
        var page = PageBuilder.Operation().Response(null, Row("last", $"link:d{definitions - 1}", "")).Definitions();
        for (var number = 0; number < definitions; number++)
            page.Definition($"d{number}", "", Row("length", "integer", ""));
        return page;
    }
}
