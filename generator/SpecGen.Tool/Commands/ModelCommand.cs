using System.CommandLine;
using SpecGen.Tool.Model;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen model PAGES… --output model.json</c></summary>
internal static class ModelCommand
{
    public static Command Create()
    {
        var arguments = new PageArguments();
        var output = OutputFile.CreateOption("The JSON file to write; without it, the standard output.");
        var command = new Command("model", "Writes what the pages state as JSON: operations, parameters, schemas, error codes.") { output };
        arguments.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (arguments.Read(result, cancellationToken) is not { } set)
                return ExitCodes.NothingFound;
            var code = Problems.Print(result, set);
            return await OutputFile.WriteAsync(result, result.GetValue(output), stream => ModelWriter.Write(stream, set.Pages))
                ? code
                : ExitCodes.CannotWrite;
        });
        return command;
    }
}
