using System.CommandLine;
using SpecGen.Session;
using SpecGen.Tool.Input;
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
            var export = OpenApiExport.Create(set.Choice.Chosen.Where(IsOfTheDocument).Select(chosen => chosen.Stated.Operation));
            PrintLeftOut(result.InvocationConfiguration.Error, set, export);
            return await OutputFile.WriteAsync(result, result.GetValue(output), export.Write)
                ? code
                : ExitCodes.CannotWrite;
        });
        return command;
    }

    private static bool IsOfTheDocument(ChosenOperation chosen) => chosen.Api.Length == 0;

    /// <summary>A document has one place for a method and a path, while a client can have several.</summary>
    private static void PrintLeftOut(TextWriter error, PageSet set, OpenApiExport export)
    {
        foreach (var other in set.Choice.Chosen.Where(chosen => !IsOfTheDocument(chosen)))
            error.WriteLine($"specgen: left out {other.Stated.Operation.Name} of '{other.Stated.File}': it belongs to another API (SPEC041); write a document of that API's pages alone");
        foreach (var operation in export.LeftOut)
            error.WriteLine($"specgen: left out {operation.Name}: the document has that path with other names for its keys");
    }
}
