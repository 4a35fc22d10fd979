using System.CommandLine;
using SpecGen.Tool.Input;

namespace SpecGen.Tool.Commands;

/// <summary>The argument PAGES that all commands share, and the way from it to pages that are read.</summary>
internal static class PagesArgument
{
    public static Argument<string[]> Create() => new("PAGES")
    {
        Description = "Files, folders (all *.html, *.adoc and *.txt below) or globs such as 'spec/**/*.html'.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Null, and a message on the error stream, if PAGES name no file.</summary>
    public static ReadPage[]? Read(ParseResult result, Argument<string[]> argument, CancellationToken cancellationToken)
    {
        var error = result.InvocationConfiguration.Error;
        var files = PageFiles.Find(result.GetRequiredValue(argument), page => error.WriteLine($"specgen: nothing found for '{page}'"));
        if (files.Count == 0)
            return null;
        using var progress = new ProgressBar(error, files.Count);
        return PageFileReader.ReadAll(files, progress, cancellationToken);
    }
}
