using System.CommandLine;
using SpecGen.Input;
using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Commands;

/// <summary>The arguments of commands that ask something of a reference: what is asked, and where its pages are.</summary>
internal sealed class QuestionArguments(Argument<string[]> words)
{
    private readonly Option<string[]> _pages = new("--pages")
    {
        Description = "A file, a folder or a glob of pages; can be repeated; without it, the folder 'spec' of the current folder, or this itself.",
    };

    public void AddTo(Command command) => command.Options.Add(_pages);

    /// <summary>The pages have an option of their own, so what stands elsewhere is the question.</summary>
    public bool NamesPages(ParseResult result) => result.GetValue(_pages) is { Length: > 0 };

    /// <summary>The first word that names no file or folder, where all should.</summary>
    public string? MissingIn(ParseResult result) => Array.Find(WordsIn(result), word => !Path.Exists(word));

    /// <summary>What is asked: the words that are no files or folders. With an only word <c>-</c>, what stands on the standard input.</summary>
    public string QuestionIn(ParseResult result)
    {
        string[] asked = [.. WordsIn(result).Where(word => !Path.Exists(word))];
        return asked is ["-"] ? Console.In.ReadToEnd().Trim() : string.Join(' ', asked);
    }

    /// <summary>Null, and a message on the error stream, if there are no pages.</summary>
    public ReferencePages? Open(ParseResult result, CancellationToken cancellationToken)
    {
        var error = result.InvocationConfiguration.Error;
        string[] named = [.. result.GetValue(_pages) ?? [], .. WordsIn(result).Where(Path.Exists)];
        if (named.Length == 0)
            named = [Directory.Exists("spec") ? "spec" : "."];
        var isMissing = false;
        var files = PageFiles.Find(named, page =>
        {
            isMissing = true;
            error.WriteLine($"specgen: no pages found in '{page}'; name a file, a folder with *.html, *.adoc or *.txt below it, or a glob: --pages spec/ontap");
        }, passedOver => error.WriteLine("specgen: " + passedOver));
        if (isMissing)
            return null;
        var reference = ReferencePages.Open(files, cancellationToken);
        foreach (var unreadable in reference.Unreadable)
            error.WriteLine("specgen: " + unreadable);
        return reference;
    }

    private string[] WordsIn(ParseResult result) => result.GetValue(words) ?? [];
}
