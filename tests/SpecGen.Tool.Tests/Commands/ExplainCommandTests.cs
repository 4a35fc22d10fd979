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
}
