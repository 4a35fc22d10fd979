using SpecGen.CodeFixes;
using Verifier = SpecGen.Analyzers.Tests.Harness.Verify<SpecGen.Analyzers.Results.UnreadResultAnalyzer>;

namespace SpecGen.Analyzers.Tests.Results;

public class UnreadResultTests
{
    private const string Update = "ontap.Observatory.Telescopes.UpdateAsync(\"t\", new() { Comment = \"x\" }, new() { WaitForJob = false })";

    [Theory]
    [InlineData("await {|SPEC062:CALL|};")]
    [InlineData("await {|SPEC062:CALL|}.ConfigureAwait(false);")]
    [InlineData("var operation = await {|SPEC062:CALL|};")]
    public Task A_job_that_nobody_waits_for_is_told(string body) => Verifier.SaysAsync(body.Replace("CALL", Update, StringComparison.Ordinal));

    [Theory]
    [InlineData("var operation = await CALL;\nawait operation.WaitAsync();")]
    [InlineData("_ = await CALL;")]
    [InlineData("await (await CALL).WaitAsync();")]
    [InlineData("var operations = new List<JobOperation>();\noperations.Add(await CALL);")]
    public Task A_job_that_somebody_holds_is_not(string body) => Verifier.SaysAsync(body.Replace("CALL", Update, StringComparison.Ordinal));

    [Fact]
    public Task A_write_that_waits_is_not_told() => Verifier.SaysAsync("""await ontap.Observatory.Telescopes.UpdateAsync("t", new() { Comment = "x" });""");

    [Theory]
    [InlineData("{|SPEC063:ontap.Kites.ListAsync()|};")]
    [InlineData("var kites = {|SPEC063:ontap.Kites.ListAsync()|};")]
    public Task A_list_that_nobody_reads_is_told(string body) => Verifier.SaysAsync(body);

    [Theory]
    [InlineData("await foreach (var kite in ontap.Kites.ListAsync()) { }")]
    [InlineData("var kites = ontap.Kites.ListAsync();\nawait foreach (var kite in kites) { }")]
    [InlineData("Console.WriteLine(ontap.Kites.ListAsync());")]
    public Task A_list_that_somebody_reads_is_not(string body) => Verifier.SaysAsync(body);

    [Fact]
    public Task The_fix_waits() => Verifier.FixesAsync<LeaveOutFix>(
        """await {|SPEC062:ontap.Kites.UpdateAsync("k", new() { Span = 1 }, new() { ReturnTimeout = TimeSpan.Zero, WaitForJob = false })|};""",
        """await ontap.Kites.UpdateAsync("k", new() { Span = 1 }, new() { ReturnTimeout = TimeSpan.Zero });""");
}
