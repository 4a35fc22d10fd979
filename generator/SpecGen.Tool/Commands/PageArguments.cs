using System.CommandLine;
using SpecGen.Tool.Input;

namespace SpecGen.Tool.Commands;

/// <summary>The arguments that all commands share, and the way from them to pages that are read.</summary>
internal sealed class PageArguments
{
    private readonly Argument<string[]> _pages = CreatePages();

    private readonly Option<FileInfo?> _overrides = new("--overrides")
    {
        Description = "A JSON file that corrects what pages state wrongly.",
    };

    public static Argument<string[]> CreatePages() => new("PAGES")
    {
        Description = "Files, folders (all *.html, *.adoc and *.txt below) or globs such as 'spec/**/*.html'.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Null, and a message on the error stream, if one of the PAGES names nothing: what is mistyped must not pass.</summary>
    public static IReadOnlyList<FoundFile>? Find(ParseResult result, Argument<string[]> pages)
    {
        var isMissing = false;
        var files = PageFiles.Find(result.GetRequiredValue(pages), page =>
        {
            isMissing = true;
            result.InvocationConfiguration.Error.WriteLine(
                $"specgen: nothing found for '{page}'; expected a file, a folder with *.html, *.adoc or *.txt below it, or a glob that matches files");
        });
        return isMissing ? null : files;
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_pages);
        command.Options.Add(_overrides);
    }

    /// <summary>Null, and a message on the error stream, if there is nothing to work on.</summary>
    public PageSet? Read(ParseResult result, CancellationToken cancellationToken)
    {
        var error = result.InvocationConfiguration.Error;
        var files = Find(result, _pages);
        var overrides = result.GetValue(_overrides);
        if (overrides is { Exists: false })
        {
            error.WriteLine($"specgen: nothing found for '{overrides}'; expected a file of overrides");
            return null;
        }

        if (files is null)
            return null;

        using var progress = new ProgressBar(error, files.Count);
        var pages = PageFileReader.ReadAll(files, progress, cancellationToken);
        return overrides is null ? new PageSet(pages, []) : PageSet.Correct(pages, overrides.ToString(), cancellationToken);
    }
}
