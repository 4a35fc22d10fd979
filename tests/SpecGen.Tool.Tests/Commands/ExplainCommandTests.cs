using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Commands;

public class ExplainCommandTests
{
    [Fact]
    public async Task A_page_is_told_as_operation_parameters_and_schema_trees()
    {
        var run = await ToolRun.InvokeAsync("explain", Sample.Html);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PATCH /garden/beds/{uuid} (since 9.8): Update a gardener's bed", run.Output, StringComparison.Ordinal);
        Assert.Contains("  path uuid: string, required", run.Output, StringComparison.Ordinal);
        Assert.Contains("    plants: array of object = plants (definition 3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("      height: number", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 error codes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_sections_and_examples_of_a_page_state_is_told_too()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("post-beds.adoc", """
            = Make a bed

            [.api-doc-operation .api-doc-operation-post]#POST# [.api-doc-code-block]#`/beds`#

            == Required properties

            * `name` or `uuid` - Which bed.
            * `size` - How large. Required if it is new.

            == Default property values

            * `size` - 3

            == Recommended optional properties

            * `kind` - What grows.

            == Optional properties

            * `uuid`

            == Expensive properties

            * `water.+*+` - All about water.

            == Request Body

            [cols=3*,options=header]
            |===
            |Name |Type |Description

            |name
            |string
            a|

            |uuid
            |string
            a|

            |size
            |integer
            a|

            |kind
            |string
            a|

            |bloom_time
            |string
            a|
            |===

            == Response

            ----
            Status: 201, Created
            ----
            """);

        var run = await ToolRun.InvokeAsync("explain", page);

        Assert.Contains("  required: name or uuid", run.Output, StringComparison.Ordinal);
        Assert.Contains("  required: size; condition: Required if it is new.", run.Output, StringComparison.Ordinal);
        Assert.Contains("  default: size = 3", run.Output, StringComparison.Ordinal);
        Assert.Contains("  recommended: kind", run.Output, StringComparison.Ordinal);
        Assert.Contains("  optional: uuid", run.Output, StringComparison.Ordinal);
        Assert.Contains("  expensive: water.*", run.Output, StringComparison.Ordinal);
        Assert.Contains("    bloom_time: string (date-time by name and examples)", run.Output, StringComparison.Ordinal);
    }
}
