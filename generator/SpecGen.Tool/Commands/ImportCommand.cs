using System.CommandLine;
using SpecGen.Tool.Import;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen import PAGES… --into FOLDER</c></summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var pages = PageArguments.CreatePages();
        var into = new Option<DirectoryInfo>("--into")
        {
            Description = "The folder to write to; pages keep their places below the folders named.",
            Required = true,
        };
        var command = new Command("import", "Reduces published pages to their content, a few percent of their size, for a project to declare.") { pages, into };
        command.SetAction((result, cancellationToken) =>
            Task.FromResult(Import(result, pages, result.GetRequiredValue(into), cancellationToken)));
        return command;
    }

    private static int Import(ParseResult result, Argument<string[]> pages, DirectoryInfo into, CancellationToken cancellationToken)
    {
        var error = result.InvocationConfiguration.Error;
        if (PageArguments.Find(result, pages) is not { } files)
            return ExitCodes.NothingFound;
        if (PageImport.FirstClash(files) is { } clash)
        {
            error.WriteLine($"specgen: '{clash.First.Path}' and '{clash.Second.Path}' would both be written to '{clash.Second.Place}'; import them into different folders");
            return ExitCodes.CannotWrite;
        }

        ImportResult imported;
        using (var progress = new ProgressBar(error, files.Count))
            imported = PageImport.Run(files, into.FullName, progress, cancellationToken);
        result.InvocationConfiguration.Output.WriteLine(imported);
        foreach (var failure in imported.Failures)
            error.WriteLine($"specgen: '{failure.File}' is not imported: {failure.Reason}");
        return imported.Failures.Count == 0 ? ExitCodes.Success : ExitCodes.CannotWrite;
    }
}
