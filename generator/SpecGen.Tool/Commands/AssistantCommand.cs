using System.CommandLine;
using SpecGen.Tool.Assistant;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen mcp PAGES…</c></summary>
internal static class AssistantCommand
{
    public static Command Create()
    {
        var pages = new Argument<string[]>("PAGES") { Description = "Files, folders or globs of pages; without them, the folder 'spec' of the current folder, or this itself.", Arity = ArgumentArity.ZeroOrMore };
        var arguments = new QuestionArguments(pages);
        var command = new Command("mcp", "Answers an assistant's questions from the pages, over the Model Context Protocol on standard input and output.") { pages };
        arguments.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (arguments.MissingIn(result) is { } missing)
            {
                result.InvocationConfiguration.Error.WriteLine($"specgen: nothing found for '{missing}'; expected a file or a folder of pages");
                return ExitCodes.NothingFound;
            }

            if (arguments.Open(result, cancellationToken) is not { } reference)
                return ExitCodes.NothingFound;
            await AssistantServer.RunAsync(reference, cancellationToken);
            return ExitCodes.Success;
        });
        return command;
    }
}
