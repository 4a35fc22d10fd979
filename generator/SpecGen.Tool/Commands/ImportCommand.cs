using System.CommandLine;
using SpecGen.Model;
using SpecGen.Session;
using SpecGen.Tool.Fetch;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen import PAGES… --into FOLDER</c></summary>
internal sealed class ImportCommand
{
    private readonly Argument<string[]> _pages = PageArguments.CreatePages("archives of documentation (zip, tar.gz); or addresses of a published reference, of which one page leads to all.");
    private readonly Option<DirectoryInfo> _into = new("--into")
    {
        Description = "The folder to write to; pages keep their places below the folders or addresses named.",
        Required = true,
    };

    private readonly Option<string?> _include = new("--include") { Description = "Only operations with these paths: globs separated by '|', as '/storage/**'." };
    private readonly Option<string?> _exclude = new("--exclude") { Description = "But not those with these paths." };
    private readonly Option<string?> _prefer = new("--prefer") { Description = "Folders to take an operation from that several pages state: globs separated by '|', as unified." };
    private readonly FetchArguments _fetch = new();

    public static Command Create()
    {
        var import = new ImportCommand();
        var command = new Command("import", "Fetches a published reference, or reduces saved pages to their content, a few percent of their size, for a project to declare.")
        {
            import._pages, import._into, import._include, import._exclude, import._prefer,
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
        var into = result.GetRequiredValue(_into).FullName;
        var files = new FileImport(result, into, SelectionOf(result), PagePreference.Parse(result.GetValue(_prefer)));
        var code = named[false].Any() ? files.Run([.. named[false]], cancellationToken) : ExitCodes.Success;
        foreach (var scope in scopes.OfType<SiteScope>())
            code = Math.Max(code, await _fetch.FetchAsync(result, scope, into, SelectionOf(result), cancellationToken));
        return code;
    }

    private PathSelection SelectionOf(ParseResult result) => PathSelection.Parse(result.GetValue(_include), result.GetValue(_exclude));
}
