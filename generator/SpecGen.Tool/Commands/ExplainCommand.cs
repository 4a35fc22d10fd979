using System.CommandLine;
using SpecGen.Tool.Explain;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen explain PAGES…</c></summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var arguments = new PageArguments();
        var command = new Command("explain", "Prints for people what was understood of each page.");
        arguments.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            if (arguments.Read(result, cancellationToken) is not { } set)
                return Task.FromResult(ExitCodes.NothingFound);
            foreach (var page in set.Pages)
                PageExplanation.Print(result.InvocationConfiguration.Output, page);
            return Task.FromResult(Problems.Print(result, set));
        });
        return command;
    }
}
