using Verifier = SpecGen.Analyzers.Tests.Harness.Verify<SpecGen.Analyzers.Failures.UndocumentedErrorAnalyzer>;

namespace SpecGen.Analyzers.Tests.Failures;

/// <summary>Reading a kite documents 4711; putting up a telescope does not.</summary>
public class UndocumentedErrorTests
{
    private const string Create = "await ontap.Observatory.Telescopes.CreateAsync(new());";
    private const string Get = "await ontap.Kites.GetAsync(\"k\");";

    [Theory]
    [InlineData("catch (ApiException e) when (e.Code == {|SPEC066:KiteErrors.Kite4711|}) { }")]
    [InlineData("catch (ApiException e) when (e.Code is {|SPEC066:KiteErrors.Kite4711|}) { }")]
    [InlineData("catch (ApiException e) { if (e.Code == {|SPEC066:KiteErrors.Kite4711|}) return; throw; }")]
    [InlineData("catch (ApiException e) { switch (e.Code) { case {|SPEC066:KiteErrors.Kite4711|}: break; } }")]
    [InlineData("catch (Exception e) when (e is ApiException { Code: {|SPEC066:KiteErrors.Kite4711|} }) { }")]
    public Task A_code_that_no_call_documents_is_told(string handler) => Verifier.SaysAsync($"try {{ {Create} }} {handler}");

    [Theory]
    [InlineData(Get)]
    [InlineData(Create + Get)]
    [InlineData("await Elsewhere(); static Task Elsewhere() => Task.CompletedTask;")]
    [InlineData(Create + "await Elsewhere(); static Task Elsewhere() => Task.CompletedTask;")]
    public Task A_code_that_a_call_documents_or_may_is_not(string body) => Verifier.SaysAsync(
        $"try {{ {body} }} catch (ApiException e) when (e.Code == KiteErrors.Kite4711) {{ }}");

    [Fact]
    public Task Codes_of_the_runtime_and_of_the_program_are_not_told() => Verifier.SaysAsync(
        $"const long Mine = 4711; try {{ {Create} }} catch (ApiException e) when (e.Code == OntapErrors.NotFound || e.Code == Mine) {{ }}");

    [Fact]
    public Task A_constant_that_is_not_compared_is_not_told() => Verifier.SaysAsync($"try {{ {Create} }} catch (ApiException) {{ Console.WriteLine(KiteErrors.Kite4711); }}");
}
