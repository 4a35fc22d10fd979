using System.CommandLine;
using SpecGen.Tool.Check;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen check PAGES… [--sarif FILE]</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var arguments = new PageArguments();
        var sarif = new Option<FileInfo?>("--sarif") { Description = "Also writes the messages to this file as SARIF 2.1.0." };
        var command = new Command("check", "Says what could not be read with certainty, as a compiler would; fails on errors.") { sarif };
        arguments.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (arguments.Read(result, cancellationToken) is not { } set)
                return ExitCodes.NothingFound;
            var check = new CheckResult(set);
            var output = result.InvocationConfiguration.Output;
            DiagnosticPrinter.Print(output, check.Diagnostics);
            DiagnosticPrinter.PrintSummary(output, check);
            if (result.GetValue(sarif) is { } file && !await OutputFile.WriteAsync(result, file, stream => SarifWriter.Write(stream, check)))
                return ExitCodes.CannotWrite;
            return check.HasErrors ? ExitCodes.Errors : ExitCodes.Success;
        });
        return command;
    }
}
