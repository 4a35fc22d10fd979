using System.CommandLine;
using SpecGen.Model;
using SpecGen.Session;
using SpecGen.Input;

namespace SpecGen.Tool.Commands;

/// <summary>The arguments that all commands share, and the way from them to pages that are read.</summary>
internal sealed class PageArguments
{

    private readonly Option<string[]> _overrides = new("--overrides")
    {
        Description = "A JSON file that corrects what pages state wrongly; for pages of a named API as NAME=FILE.",
    };

    private readonly Option<string?> _include = new("--include") { Description = "Only these paths: globs separated by '|', as SpecGenInclude of a project." };

    private readonly Option<string?> _exclude = new("--exclude") { Description = "But not these paths, as SpecGenExclude." };

    private readonly Option<string?> _prefer = new("--prefer") { Description = "Folders to take an operation from that several pages state, as SpecGenPrefer." };

    public Argument<string[]> Pages { get; } = CreatePages();

    /// <param name="others">What else can be named.</param>
    public static Argument<string[]> CreatePages(string others = "those of one API among several as NAME=PAGES.") => new("PAGES")
    {
        Description = "Files, folders (all *.html, *.adoc and *.txt below) or globs such as 'spec/**/*.html'; " + others,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Null, and a message on the error stream, if one of the PAGES names nothing: what is mistyped must not pass.</summary>
    public static IReadOnlyList<FoundFile>? Find(ParseResult result, Argument<string[]> pages) => Find(result, result.GetRequiredValue(pages));

    public static IReadOnlyList<FoundFile>? Find(ParseResult result, string[] pages)
    {
        var isMissing = false;
        var files = PageFiles.Find(pages, page =>
        {
            isMissing = true;
            result.InvocationConfiguration.Error.WriteLine(
                $"specgen: nothing found for '{page}'; expected a file, a folder with *.html, *.adoc or *.txt below it, or a glob that matches files");
        }, passedOver => result.InvocationConfiguration.Error.WriteLine("specgen: " + passedOver));
        return isMissing ? null : files;
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(Pages);
        AddOptionsTo(command);
    }

    /// <summary>All but PAGES, for a command that names them otherwise.</summary>
    public void AddOptionsTo(Command command)
    {
        command.Options.Add(_overrides);
        command.Options.Add(_include);
        command.Options.Add(_exclude);
        command.Options.Add(_prefer);
    }

    /// <summary>Null, and a message on the error stream, if there is nothing to work on.</summary>
    public PageSet? Read(ParseResult result, CancellationToken cancellationToken) =>
        Begin(result, result.GetRequiredValue(Pages), cancellationToken)?.Together();

    /// <summary>Reads the pages, and leaves to the caller when it is found out what they are together.</summary>
    /// <param name="pages">What was named in their place.</param>
    public BegunPages? Begin(ParseResult result, string[] pages, CancellationToken cancellationToken)
    {
        var error = result.InvocationConfiguration.Error;
        var files = Find(result, pages);
        var overrides = FindOverrides(result);
        if (files is null || overrides is null)
            return null;

        using var progress = new ProgressBar(error, files.Count);
        var selection = SelectionOf(result);
        var read = PageFileReader.ReadAll(files, selection, progress, cancellationToken);
        var sources = overrides.Select(argument => OverrideSource.Read(argument, cancellationToken)).ToArray();
        var preference = PagePreference.Parse(result.GetValue(_prefer));
        return new(read, () => PageSet.Of(read, selection, preference, sources, cancellationToken));
    }

    /// <summary>Reads the beginnings alone. Null, and a message on the error stream, if there is nothing to work on.</summary>
    public DeferredPages? Defer(ParseResult result, CancellationToken cancellationToken)
    {
        var files = Find(result, Pages);
        var overrides = FindOverrides(result);
        if (files is null || overrides is null)
            return null;
        var sources = overrides.Select(argument => OverrideSource.Read(argument, cancellationToken)).ToArray();
        return DeferredPages.Of(files, SelectionOf(result), PagePreference.Parse(result.GetValue(_prefer)), sources, cancellationToken);
    }

    private PathSelection SelectionOf(ParseResult result) => PathSelection.Parse(result.GetValue(_include), result.GetValue(_exclude));

    /// <summary>The names of APIs that the command line gives.</summary>
    public IEnumerable<string> ApisOf(ParseResult result) =>
        result.GetRequiredValue(Pages).Concat(result.GetValue(_overrides) ?? []).Select(argument => ApiArgument.Parse(argument).Api);

    private List<ApiArgument>? FindOverrides(ParseResult result)
    {
        var arguments = (result.GetValue(_overrides) ?? []).Select(ApiArgument.Parse).ToList();
        if (arguments.TrueForAll(argument => File.Exists(argument.Files)))
            return arguments;
        var missing = arguments.Find(argument => !File.Exists(argument.Files)).Files;
        result.InvocationConfiguration.Error.WriteLine($"specgen: nothing found for '{missing}'; expected a file of overrides");
        return null;
    }
}
