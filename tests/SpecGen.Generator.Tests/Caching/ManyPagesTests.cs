using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SpecGen.Generator.Tests.Caching;

/// <summary>What a change of one page among many costs: its own file, and the client's where resources come or go.</summary>
public class ManyPagesTests
{
    /// <summary>Tracking walks every way from an output to what it depends on, so its time grows with the fourth power of this.</summary>
    private const int Count = 12;

    private const string Description = "The name of the bed.";

    private static readonly string s_page = $$"""
        <h1>Retrieve a bed</h1>
        <p><span class="api-doc-operation">GET</span> <span class="api-doc-code-block">/garden/beds/{uuid}</span></p>
        <h2>Parameters</h2>
        <table><tr><th>Name</th><th>Type</th><th>In</th><th>Required</th><th>Description</th></tr><tr><td>uuid</td><td>string</td><td>path</td><td>True</td><td></td></tr></table>
        <h2>Response</h2>
        <pre>Status: 200, Ok</pre>
        <table><tr><th>Name</th><th>Type</th><th>Description</th></tr><tr><td>name</td><td>string</td><td>{{Description}}</td></tr></table>
        """;

    private readonly PageText[] _pages;
    private readonly GeneratorHost _host;

    public ManyPagesTests()
    {
        _pages = [.. Enumerable.Range(0, Count).Select(number => Page($"{number:000}"))];
        _host = GeneratorHost.Tracking(_pages);
        _host.Run();
    }

    [Fact]
    public void One_page_among_many_is_read_planned_and_printed_alone()
    {
        _host.Replace(_pages[9], Page("009", s_page.Replace(Description, "How the bed is called.", StringComparison.Ordinal)));

        var result = _host.Run();

        foreach (var step in new[] { StepNames.Page, StepNames.Corrected, StepNames.Resource, StepNames.Plan })
            AssertOnly(result, step, Modified);
        Assert.Equal([Modified], Changed(StepReasons.OfOutputs(result)));
    }

    [Fact]
    public void An_edited_text_leaves_the_index_of_all_pages_as_it_is()
    {
        _host.Replace(_pages[9], Page("009", s_page.Replace(Description, "How the bed is called.", StringComparison.Ordinal)));

        var result = _host.Run();

        Assert.Equal([Cached], StepReasons.Of(result, StepNames.Index));
        Assert.Contains("How the bed is called.", Assert.Single(result.GeneratedSources, source => source.HintName.Contains("009", StringComparison.Ordinal)).SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_one_of_two_pages_about_an_operation_settles_anew_which_counts()
    {
        _host.Add(new PageText("/pages/twice.html", At("009", s_page)));
        Assert.Empty(_host.Run().Diagnostics);
        _host.Replace(_pages[9], Page("009", s_page.Replace("<td>name</td><td>string</td>", "<td>name</td><td>integer</td>", StringComparison.Ordinal)));

        Assert.Equal("SPEC039", Assert.Single(_host.Run().Diagnostics).Id);
    }

    [Fact]
    public void White_space_alone_prints_nothing()
    {
        _host.Replace(_pages[7], Page("007", s_page.Replace("<h2>", "\n\n  <h2>", StringComparison.Ordinal)));

        var result = _host.Run();

        Assert.Empty(Changed(StepReasons.Of(result, StepNames.Corrected)));
        Assert.Empty(Changed(StepReasons.OfOutputs(result)));
    }

    [Fact]
    public void An_edit_of_unrelated_code_runs_nothing()
    {
        _host.EditUnrelatedCode();

        var result = _host.Run();

        Assert.All(result.TrackedSteps.Where(step => step.Key.All(char.IsLetter)), step => Assert.Empty(Changed(StepReasons.Of(result, step.Key))));
        Assert.Empty(Changed(StepReasons.OfOutputs(result)));
    }

    [Fact]
    public void A_page_added_in_the_middle_prints_its_file_and_the_client()
    {
        _host.Add(Page("007a"));

        var result = _host.Run();

        AssertOnly(result, StepNames.Page, New);
        AssertOnly(result, StepNames.Plan, New);
        Assert.Equal([New, Modified], Changed(StepReasons.OfOutputs(result)).Order());
        Assert.Equal(Count + 2, result.GeneratedSources.Length);
    }

    [Fact]
    public void A_page_removed_from_the_middle_prints_the_client_only()
    {
        _host.Remove(_pages[7]);

        var result = _host.Run();

        AssertOnly(result, StepNames.Plan, Removed);
        Assert.Equal([Modified, Removed], Changed(StepReasons.OfOutputs(result)).Order());
        Assert.Equal(Count, result.GeneratedSources.Length);
    }

    [Fact]
    public void A_page_that_takes_the_lead_of_a_resource_prints_that_resource_alone()
    {
        var collection = s_page.Replace("/{uuid}", "", StringComparison.Ordinal);
        _host.Add(new PageText("/pages/000-collection.html", At("007", collection)));

        var result = _host.Run();

        Assert.Equal([New, Removed], Changed(StepReasons.Of(result, StepNames.Plan)).Order());
        Assert.Single(result.GeneratedSources, source => source.HintName.Contains("007", StringComparison.Ordinal));
        Assert.Equal(Count - 1, StepReasons.Of(result, StepNames.Plan).Count(StepReasons.IsReused));
    }

    [Fact]
    public void Equal_texts_in_new_file_objects_print_nothing()
    {
        foreach (var page in _pages)
            _host.Replace(page, new PageText(page.Path, page.GetText(TestContext.Current.CancellationToken).ToString()));

        var result = _host.Run();

        Assert.Empty(Changed(StepReasons.Of(result, StepNames.Corrected)));
        Assert.Empty(Changed(StepReasons.OfOutputs(result)));
    }

    [Fact]
    public void Another_namespace_reads_no_page()
    {
        _host.UseNamespace("Fabrikam.Storage");

        var result = _host.Run();

        foreach (var step in new[] { StepNames.Page, StepNames.Corrected, StepNames.Resource })
            Assert.Empty(Changed(StepReasons.Of(result, step)));
        Assert.Equal(Count, Changed(StepReasons.Of(result, StepNames.Plan)).Length);
    }

    [Fact]
    public void A_file_declared_twice_is_printed_once()
    {
        _host.Add(new PageText(_pages[7].Path, _pages[7].GetText(TestContext.Current.CancellationToken).ToString()));

        var result = _host.Run();

        Assert.Null(result.Exception);
        Assert.Equal(Count + 1, result.GeneratedSources.Length);
    }

    private static PageText Page(string name) => Page(name, s_page);

    private static PageText Page(string name, string text) => new($"/pages/{name}.html", At(name, text));

    private static string At(string name, string text) =>
        text.Replace("/beds", "/beds-" + name, StringComparison.Ordinal);

    private static void AssertOnly(GeneratorRunResult result, string step, IncrementalStepRunReason reason) =>
        Assert.Equal([reason], Changed(StepReasons.Of(result, step)));

    private static IncrementalStepRunReason[] Changed(IEnumerable<IncrementalStepRunReason> reasons) =>
        [.. reasons.Where(reason => !StepReasons.IsReused(reason))];
}
