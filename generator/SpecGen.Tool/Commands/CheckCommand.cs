using System.CommandLine;
using SpecGen.Session;
using SpecGen.Tool.Check;
using SpecGen.Input;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen check PAGES… [--sarif FILE]</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var arguments = new PageArguments();
        var sarif = new Option<FileInfo?>("--sarif") { Description = "Also writes the messages to this file as SARIF 2.1.0." };
        var namespaceName = new Option<string?>("--namespace") { Description = "As SpecGenNamespace of a project: some names depend on it." };
        var clientName = new Option<string?>("--client-name") { Description = "As SpecGenClientName of a project." };
        var command = new Command("check", "Says what could not be read with certainty and what generating decided, as a compiler would; fails on errors.")
        {
            sarif,
            namespaceName,
            clientName,
        };
        arguments.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (arguments.Read(result, cancellationToken) is not { } set)
                return ExitCodes.NothingFound;
            var wanted = WantedNames.Of(result.GetValue(namespaceName), defaultNamespace: null, result.GetValue(clientName));
            var planning = wanted.Diagnostics.Concat(WantedNames.ChangedApis(arguments.ApisOf(result))).Select(LocatedDiagnostic.Of);
            var check = CheckResult.Of(set, planning.Concat(set.PlanningDiagnostics(wanted.Names, cancellationToken)));
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
