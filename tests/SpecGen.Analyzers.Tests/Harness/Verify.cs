using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace SpecGen.Analyzers.Tests.Harness;

/// <summary>
/// Runs an analyzer, and a code fix, over a program that calls the client of <c>tests/SpecGen.TestClient</c>. The body of a
/// method is enough: it has <c>ontap</c>, and what is marked <c>{|SPEC058:…|}</c> is what must be told, and nothing else.
/// </summary>
internal static class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static Task SaysAsync(string body, string? oldest = null) => SaysOfProgramAsync(Program.Around(body), oldest);

    public static Task SaysOfProgramAsync(string program, string? oldest = null, params DiagnosticResult[] withoutPlace)
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = program };
        test.ExpectedDiagnostics.AddRange(withoutPlace);
        Program.Prepare(test, oldest);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static Task FixesAsync<TFix>(string body, string mended, string? oldest = null)
        where TFix : CodeFixProvider, new() => FixesProgramAsync<TFix>(Program.Around(body), Program.Around(mended), oldest);

    public static Task FixesProgramAsync<TFix>(string program, string mended, string? oldest = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> { TestCode = program, FixedCode = mended };
        Program.Prepare(test, oldest);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
