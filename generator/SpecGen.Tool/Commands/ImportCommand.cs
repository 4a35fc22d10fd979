using System.CommandLine;
using SpecGen.Model;
using SpecGen.Tool.Fetch;
using SpecGen.Tool.Import;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen import PAGES… --into FOLDER</c></summary>
internal sealed class ImportCommand
{
    private readonly Argument<string[]> _pages = PageArguments.CreatePages("or addresses of a published reference, of which one page leads to all.");
    private readonly Option<DirectoryInfo> _into = new("--into")
    {
        Description = "The folder to write to; pages keep their places below the folders or addresses named.",
        Required = true,
    };

    private readonly Option<string?> _include = new("--include") { Description = "Of addresses only operations with these paths: globs separated by '|', as '/storage/**'." };
    private readonly Option<string?> _exclude = new("--exclude") { Description = "But not those with these paths." };
    private readonly FetchArguments _fetch = new();

    public static Command Create()
    {
        var import = new ImportCommand();
        var command = new Command("import", "Fetches a published reference, or reduces saved pages to their content, a few percent of their size, for a project to declare.")
        {
            import._pages, import._into, import._include, import._exclude,
        };
        import._fetch.AddTo(command);
        command.SetAction(import.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var named = result.GetRequiredValue(_pages).ToLookup(FetchArguments.IsAddress);
        var scopes = named[true].Select(address => _fetch.ScopeOf(result, address)).ToList();
        if (scopes.Contains(null))
            return ExitCodes.Errors;
        var code = named[false].Any() ? ImportFiles(result, [.. named[false]], cancellationToken) : ExitCodes.Success;
        foreach (var scope in scopes.OfType<SiteScope>())
            code = Math.Max(code, await _fetch.FetchAsync(result, scope, result.GetRequiredValue(_into).FullName, SelectionOf(result), cancellationToken));
        return code;
    }

    private PathSelection SelectionOf(ParseResult result) => PathSelection.Parse(result.GetValue(_include), result.GetValue(_exclude));

    private int ImportFiles(ParseResult result, string[] pages, CancellationToken cancellationToken)
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
            imported = PageImport.Run(files, result.GetRequiredValue(_into).FullName, progress, cancellationToken);
        result.InvocationConfiguration.Output.WriteLine(imported);
        foreach (var failure in imported.Failures)
            error.WriteLine($"specgen: '{failure.File}' is not imported: {failure.Reason}");
        return imported.Failures.Count == 0 ? ExitCodes.Success : ExitCodes.CannotWrite;
    }
}
