using System.CommandLine;
using SpecGen.Model;
using SpecGen.Session;
using SpecGen.Tool.Import;

namespace SpecGen.Tool.Commands;

/// <summary>The import of files, folders and archives, and what is said of it.</summary>
internal sealed class FileImport(ParseResult result, string into, PathSelection selection, PagePreference preference)
{
    private const int NamedOverviews = 5;

    private readonly TextWriter _error = result.InvocationConfiguration.Error;

    /// <returns>The command's exit code.</returns>
    public int Run(string[] named, CancellationToken cancellationToken)
    {
        var archives = new List<DocumentationArchive>();
        try
        {
            var pages = Array.ConvertAll(named, path =>
            {
                if (!DocumentationArchive.Is(path))
                    return path;
                archives.Add(DocumentationArchive.Open(path));
                return archives[^1].Folder;
            });
            return Import(pages, message => archives.Aggregate(message, (text, archive) => archive.Named(text)), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _error.WriteLine($"specgen: an archive cannot be read: {exception.Message}");
            return ExitCodes.CannotWrite;
        }
        finally
        {
            archives.ForEach(archive => archive.Dispose());
        }
    }

    private int Import(string[] pages, Func<string, string> nameOf, CancellationToken cancellationToken)
    {
        if (PageArguments.Find(result, pages) is not { } files)
            return ExitCodes.NothingFound;
        var choice = SourceChoice.Of(files, file => pages.Contains(file.Path, StringComparer.Ordinal), selection, preference, cancellationToken);
        void Say(string message) => _error.WriteLine("specgen: " + nameOf(message));

        if (PageImport.FirstClash(choice.Taken) is { } clash)
        {
            Say($"'{clash.First.Path}' and '{clash.Second.Path}' would both be written to '{clash.Second.Place}'; import them into different folders");
            return ExitCodes.CannotWrite;
        }

        ImportResult imported;
        using (var progress = new ProgressBar(_error, choice.Taken.Count))
            imported = PageImport.Run(choice.Taken, into, progress, cancellationToken);
        result.InvocationConfiguration.Output.WriteLine(imported + LeftOut(choice));
        if (choice.Overviews.Count > 0)
            Say($"left out, for they are pages of no operation: {string.Join(", ", choice.Overviews.Take(NamedOverviews).Select(file => $"'{file.Place}'"))}{(choice.Overviews.Count > NamedOverviews ? $" and {choice.Overviews.Count - NamedOverviews} more" : "")}");
        foreach (var message in choice.Useless.Concat(choice.Doubled))
            Say(message);
        foreach (var failure in imported.Failures)
            Say($"'{failure.File}' is not imported: {failure.Reason}");
        if (choice.Taken.Count == 0)
            Say("no page of an operation was found that is asked for");
        return choice.Taken.Count == 0 ? ExitCodes.NothingFound : imported.Failures.Count == 0 ? ExitCodes.Success : ExitCodes.CannotWrite;
    }

    private static string LeftOut(SourceChoice choice)
    {
        (int Count, string Why)[] parts =
        [
            (choice.Overviews.Count, "of no operation"), (choice.Useless.Count, "no pages"), (choice.Unselected, "not selected"), (choice.Replaced, "for which a preferred one is taken"),
        ];
        var told = parts.Where(part => part.Count > 0).Select(part => $"{part.Count} {part.Why}").ToList();
        return told.Count == 0 ? "" : "; left out: " + string.Join(", ", told);
    }
}
