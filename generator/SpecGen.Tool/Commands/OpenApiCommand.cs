using System.CommandLine;
using SpecGen.Session;
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
            var chosen = set.Index.Choice.Chosen;
            var api = chosen.Select(operation => operation.Api).Order(StringComparer.OrdinalIgnoreCase).FirstOrDefault();
            var (own, others) = (chosen.Where(operation => operation.Api == api), chosen.Where(operation => operation.Api != api));
            var export = OpenApiExport.Create(own.Select(operation => operation.Stated.Operation));
            PrintLeftOut(result.InvocationConfiguration.Error, others, export);
            return await OutputFile.WriteAsync(result, result.GetValue(output), export.Write)
                ? code
                : ExitCodes.CannotWrite;
        });
        return command;
    }

    /// <summary>A document has one place for a method and a path, while a client can have several.</summary>
    private static void PrintLeftOut(TextWriter error, IEnumerable<ChosenOperation> others, OpenApiExport export)
    {
        foreach (var other in others)
            error.WriteLine($"specgen: left out {other.Stated.Operation.Name} of '{other.Stated.File}': it belongs to another API; write a document of that API's pages alone");
        foreach (var operation in export.LeftOut)
            error.WriteLine($"specgen: left out {operation.Name}: the document has that path with other names for its keys");
    }
}
