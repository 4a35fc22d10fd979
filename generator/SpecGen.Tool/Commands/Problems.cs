using System.CommandLine;
using SpecGen.Diagnostics;
using SpecGen.Tool.Check;
using SpecGen.Input;

namespace SpecGen.Tool.Commands;

/// <summary>What commands that print something else say of pages and overrides: why their output lacks something.</summary>
internal static class Problems
{
    /// <summary>Prints errors and warnings to the error stream. Gives the command's exit code.</summary>
    public static int Print(ParseResult result, PageSet set)
    {
        var check = CheckResult.Of(set, planning: []);
        DiagnosticPrinter.Print(
            result.InvocationConfiguration.Error,
            check.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info));
        return check.HasErrors ? ExitCodes.Errors : ExitCodes.Success;
    }
}
