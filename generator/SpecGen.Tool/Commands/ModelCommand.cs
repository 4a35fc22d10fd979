using System.CommandLine;
using SpecGen.Tool.Model;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen model PAGES… --output model.json</c></summary>
internal static class ModelCommand
{
    public static Command Create()
    {
        var pages = PagesArgument.Create();
        var output = OutputFile.CreateOption("The JSON file to write; without it, the standard output.");
        var command = new Command("model", "Writes what the pages state as JSON: operations, parameters, schemas, error codes.") { pages, output };
        command.SetAction((result, cancellationToken) =>
        {
            if (PagesArgument.Read(result, pages, cancellationToken) is not { } read)
                return Task.FromResult(ExitCodes.NothingFound);
            return OutputFile.WriteAsync(result, output, stream => ModelWriter.Write(stream, read));
        });
        return command;
    }
}
