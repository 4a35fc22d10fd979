using System.CommandLine;
using SpecGen.Tool.Explain;
using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen explain PAGES…</c> and <c>specgen explain CODE</c></summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var arguments = new PageArguments();
        var question = new QuestionArguments(arguments.Pages);
        var command = new Command("explain", "Prints for people what was understood of each page; or what an error code means: a number, a line of a log, an answer's JSON, or '-' for the standard input.");
        arguments.AddTo(command);
        question.AddTo(command);
        command.SetAction((result, cancellationToken) => Task.FromResult(
            question.NamesPages(result) || IsQuestion(result.GetRequiredValue(arguments.Pages))
                ? ExplainCodes(result, question, cancellationToken)
                : ExplainPages(result, arguments, cancellationToken)));
        return command;
    }

    /// <summary>A word that names no file and has a number, with no wildcard, is asked for; what is mistyped is still missing.</summary>
    private static bool IsQuestion(string[] words) =>
        Array.Exists(words, word => word == "-" || (!Path.Exists(word) && IsCode(word)));

    private static bool IsCode(string word) =>
        CodesInText.Of(word).Count > 0 && (word.All(character => char.IsAsciiDigit(character) || character == '-') || word.Any(character => character is ' ' or '{' or '"'));

    private static int ExplainCodes(ParseResult result, QuestionArguments arguments, CancellationToken cancellationToken)
    {
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        var codes = CodesInText.Of(arguments.QuestionIn(result));
        if (codes.Count == 0)
        {
            error.WriteLine("specgen: no error code in what was asked; expected a number, a line of a log that has one, or an answer's JSON");
            return ExitCodes.NoAnswer;
        }

        if (arguments.Open(result, cancellationToken) is not { } reference)
            return ExitCodes.NothingFound;
        var isAnswered = false;
        foreach (var code in codes)
        {
            var meanings = CodeLookup.Find(reference, code);
            CodePrinter.Print(output, meanings);
            isAnswered |= meanings.Count > 0;
            if (meanings.Count == 0)
                error.WriteLine($"specgen: none of {reference.Pages.Count} pages documents the error code {code}");
        }

        return isAnswered ? ExitCodes.Success : ExitCodes.NoAnswer;
    }

    private static int ExplainPages(ParseResult result, PageArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.Read(result, cancellationToken) is not { } set)
            return ExitCodes.NothingFound;
        foreach (var page in set.Pages)
            PageExplanation.Print(result.InvocationConfiguration.Output, page);
        return Problems.Print(result, set);
    }
}
