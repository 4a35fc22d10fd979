using SpecGen.Diagnostics;
using SpecGen.Input;

namespace SpecGen.Tool.Check;

/// <summary>Prints messages as compilers do, so that editors and build servers find the place.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(TextWriter output, IEnumerable<LocatedDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            output.WriteLine(diagnostic);
    }

    public static void PrintSummary(TextWriter output, CheckResult result)
    {
        output.WriteLine($"Files: {result.Pages.Count}, operations: {result.Operations}");
        output.WriteLine(
            $"Errors: {result.CountOf(DiagnosticSeverity.Error)}, warnings: {result.CountOf(DiagnosticSeverity.Warning)}, remarks: {result.CountOf(DiagnosticSeverity.Info)}");
    }
}
