using System.CommandLine;
using SpecGen.Binding;
using SpecGen.Tool.OpenApi;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen openapi PAGES… --output openapi.json</c></summary>
internal static class OpenApiCommand
{
    public static Command Create()
    {
        var arguments = new PageArguments();
        var output = OutputFile.CreateOption("The OpenAPI 3.1 file to write; without it, the standard output.");
        var command = new Command("openapi", "Writes what the pages state as an OpenAPI 3.1 document.") { output };
        arguments.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (arguments.Read(result, cancellationToken) is not { } set)
                return ExitCodes.NothingFound;
            var code = Problems.Print(result, set);
            var document = OpenApiExport.Create(set.Pages.Select(page => page.Operation).OfType<Operation>());
            return await OutputFile.WriteAsync(result, result.GetValue(output), stream => OpenApiExport.Write(stream, document))
                ? code
                : ExitCodes.CannotWrite;
        });
        return command;
    }
}
