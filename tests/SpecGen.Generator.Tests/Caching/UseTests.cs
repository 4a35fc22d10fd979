using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SpecGen.Generator.Tests.Caching;

/// <summary>What an edit of a program costs whose client has what it mentions: nothing, unless it mentions something new.</summary>
public class UseTests
{
    private const string Program = "class P { object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Beds; }";

    private readonly GeneratorHost _host;

    public UseTests()
    {
        _host = GeneratorHost.Tracking(Page("beds"), Page("hoses"), Page("walls"));
        _host.Use(("SpecGenEmit", "used"));
        _host.AddCode(Program);
        _host.AddCode("class Other { }");
        _host.Run();
    }

    [Theory]
    [InlineData("class P { object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Beds.ToString(); }")]
    [InlineData("class P { string Hoses() => \"ontap.Garden.Hoses\"; object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Beds; }")]
    public void An_edit_that_mentions_nothing_new_emits_nothing(string edited)
    {
        _host.ReplaceCode(Program, edited);

        var result = _host.Run();

        Assert.Equal([Modified], StepReasons.Of(result, StepNames.ProgramWords));
        Assert.Equal([Unchanged], StepReasons.Of(result, StepNames.Mentions));
        Assert.Equal([Cached], StepReasons.Of(result, StepNames.ToRead));
        Assert.Equal([Cached], StepReasons.Of(result, StepNames.Used));
        Assert.All(StepReasons.OfOutputs(result), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void What_another_file_mentions_already_is_nothing_new()
    {
        _host.ReplaceCode("class Other { }", Program.Replace("class P", "class Other", StringComparison.Ordinal));

        var result = _host.Run();

        Assert.Equal([Unchanged], StepReasons.Of(result, StepNames.Mentions));
        Assert.Equal([Cached], StepReasons.Of(result, StepNames.Used));
        Assert.All(StepReasons.OfOutputs(result), reason => Assert.True(StepReasons.IsReused(reason)));
    }

    [Fact]
    public void A_mention_brings_the_file_of_its_resource_and_touches_no_other()
    {
        _host.ReplaceCode(Program, Program.Replace("ontap.Garden.Beds", "ontap.Garden.Hoses", StringComparison.Ordinal).Replace("class P", "class P { object N(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Beds; } class Q", StringComparison.Ordinal));

        var result = _host.Run();

        Assert.Equal(["Client_OntapClient.g.cs", "Garden.Beds.g.cs", "Garden.Hoses.g.cs"], result.GeneratedSources.Select(source => source.HintName).Order());
        Assert.Equal([New, Cached], StepReasons.Of(result, StepNames.Plan).Order());
        Assert.Single(StepReasons.OfOutputs(result), reason => reason == New);
    }

    [Fact]
    public void A_name_of_what_is_in_a_resource_prints_its_file_anew_and_plans_nothing()
    {
        _host.ReplaceCode("class Other { }", "class Other { object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Beds.GetAsync(\"\"); }");

        var result = _host.Run();

        Assert.All(StepReasons.Of(result, StepNames.Plan), reason => Assert.True(StepReasons.IsReused(reason)));
        Assert.Single(StepReasons.OfOutputs(result), reason => reason == Modified);
    }

    [Fact]
    public void A_name_that_is_said_already_prints_nothing()
    {
        const string Named = "class Other { object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Beds.GetAsync(\"\"); }";
        _host.ReplaceCode("class Other { }", Named);
        _host.Run();
        _host.ReplaceCode(Named, Named.Replace("(\"\")", "(\"1\")", StringComparison.Ordinal));

        Assert.All(StepReasons.OfOutputs(_host.Run()), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Pages_of_what_is_not_mentioned_are_not_read() =>
        Assert.Equal([Cached], StepReasons.Of(_host.Run(), StepNames.Corrected));

    [Fact]
    public void A_mention_reads_the_page_of_its_resource_alone()
    {
        _host.ReplaceCode("class Other { }", "class Other { object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Hoses; }");

        var result = _host.Run();

        Assert.Single(StepReasons.Of(result, StepNames.Page), reason => !StepReasons.IsReused(reason));
        Assert.Equal([New, Cached], StepReasons.Of(result, StepNames.Corrected).Order());
        Assert.True(StepReasons.IsReused(Assert.Single(StepReasons.Of(result, StepNames.Client))));
    }

    [Fact]
    public void A_mention_reads_no_page_again()
    {
        var read = (PageText)_host.Files[0];
        var before = read.Readings;
        _host.ReplaceCode("class Other { }", "class Other { object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Hoses; }");

        _host.Run();

        Assert.Equal(before, read.Readings);
    }

    [Fact]
    public void An_edit_of_a_page_that_is_not_read_reaches_nothing()
    {
        _host.Replace(_host.Files[1], Page("hoses", "How the thing is called."));

        var result = _host.Run();

        Assert.All(StepReasons.Of(result, StepNames.Page), reason => Assert.True(StepReasons.IsReused(reason)));
        Assert.All(StepReasons.OfOutputs(result), reason => Assert.True(StepReasons.IsReused(reason)));
    }

    [Fact]
    public void What_is_mentioned_no_longer_takes_its_file_along()
    {
        _host.ReplaceCode(Program, "class P { }");

        Assert.Equal(["Client_OntapClient.g.cs"], _host.Run().GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void An_edited_page_looks_at_no_file_of_the_program()
    {
        _host.Replace(_host.Files[0], Page("beds", "How the thing is called."));

        var result = _host.Run();

        Assert.Contains(Modified, StepReasons.Of(result, StepNames.Plan));
        Assert.Equal([Cached], StepReasons.Of(result, StepNames.ProgramWords));
        Assert.Single(StepReasons.OfOutputs(result), reason => reason == Modified);
    }

    [Fact]
    public void Where_all_is_generated_no_file_of_the_program_is_looked_at()
    {
        var host = GeneratorHost.Tracking(Page("beds"));
        host.AddCode(Program);
        host.Run();
        host.ReplaceCode(Program, "class P;");

        Assert.Equal([Cached], StepReasons.Of(host.Run(), StepNames.ProgramWords));
    }

    private static PageText Page(string name, string description = "The name of the thing.") => new($"/pages/{name}.html", $$"""
        <h1>Retrieve one</h1>
        <p><span class="api-doc-operation">GET</span> <span class="api-doc-code-block">/garden/{{name}}/{uuid}</span></p>
        <p>Introduced In: 9.8</p>
        <h2>Parameters</h2>
        <table><tr><th>Name</th><th>Type</th><th>In</th><th>Required</th><th>Description</th></tr><tr><td>uuid</td><td>string</td><td>path</td><td>True</td><td></td></tr><tr><td>colour</td><td>string</td><td>query</td><td>False</td><td></td></tr></table>
        <h2>Response</h2>
        <pre>Status: 200, Ok</pre>
        <table><tr><th>Name</th><th>Type</th><th>Description</th></tr><tr><td>name</td><td>string</td><td>{{description}}</td></tr></table>
        """);
}
