using SpecGen.Binding;
using SpecGen.Facts;
using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

public class HeaderPlanTests
{
    [Fact]
    public void A_header_is_an_option_of_its_type()
    {
        var options = Plan(Header("X-Agent-Id", "string"), Header("x-depth", "integer"), Header("x-deep", "boolean")).Options[0];

        Assert.Equal(["AgentId: string", "Depth: long", "Deep: bool"], options.Headers.Select(header => $"{header.PropertyName}: {header.Type}"));
        Assert.Empty(options.Options);
    }

    [Fact]
    public void Documented_values_of_a_header_are_a_type()
    {
        var plan = Plan(new Parameter("x-view", "header", false, Enumeration("flat", "deep")));

        Assert.Equal("global::Api.Crates.CrateGetOptionsView", plan.Options[0].Headers[0].Type);
        Assert.Single(plan.Enumerations);
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("authorization")]
    [InlineData("ACCEPT")]
    [InlineData("Content-Type")]
    [InlineData("Host")]
    [InlineData("X-Dot-SVM-Name")]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("X-Evil: 1\r\nX-More")]
    [InlineData("x\"y")]
    public void A_header_that_is_the_clients_own_or_none_is_no_option(string name) =>
        Assert.Empty(Plan(Header(name, "string")).Options[0].Headers);

    [Fact]
    public void Spellings_that_differ_in_case_are_one_header() =>
        Assert.Single(Plan(Header("X-Agent-Id", "string"), Header("x-agent-id", "string")).Options[0].Headers);

    [Fact]
    public void A_header_called_like_a_parameter_or_an_inherited_option_says_what_it_is()
    {
        var options = Plan(Query("view", "string"), Header("view", "string"), Header("timeout", "string")).Options[0];

        Assert.Equal(["View"], options.Options.Select(option => option.PropertyName));
        Assert.Equal(["ViewHeader", "TimeoutHeader"], options.Headers.Select(header => header.PropertyName));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_a_required_header_makes_the_call_look_for_it(bool required)
    {
        var plan = Plan(Header("X-Agent-Id", "string") with { Required = required });

        Assert.Equal(required, plan.Options[0].Headers[0].IsRequired);
        Assert.Equal(required, plan.Api.Operations[0].NeedsOptions);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, null, false)]
    [InlineData(true, "flat", false)]
    public void A_required_parameter_without_a_default_makes_the_call_look_for_it(bool required, string? defaultText, bool isNeeded)
    {
        var schema = Of("string") with { Attributes = new SchemaAttributes { DefaultText = defaultText } };

        var plan = Plan(new Parameter("view", "query", required, schema));

        Assert.Equal(isNeeded, plan.Options[0].Options[0].IsRequired);
        Assert.Equal(isNeeded, plan.Api.Operations[0].NeedsOptions);
        Assert.Equal(isNeeded, plan.Options[0].Options[0].Documentation.Remarks.Any(remark => remark.StartsWith("Required.", StringComparison.Ordinal)));
    }

    private static Parameter Query(string name, string type) => new(name, "query", false, Of(type));

    private static Parameter Header(string name, string type) => new(name, "header", false, Of(type));

    private static ResourcePlan Plan(params Parameter[] parameters) => ResourcePlanner.Plan(
        new GroupNames("Api", "ApiClient"),
        ResourceMerger.Merge(ResourceGroup.Of([Get("/crates/{id}", Object(Member("name", Text))) with { Parameters = [.. parameters] }]).Single()).Resource);
}
