using System.CommandLine;
using SpecGen.Tool.Search;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen find WORDS…</c></summary>
internal static class FindCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words, a command of the cluster as \"volume show\", a path, or an address; files and folders among them are pages.", Arity = ArgumentArity.OneOrMore };
        var arguments = new QuestionArguments(words);
        var limit = new Option<int>("--limit") { Description = "How many of each kind are printed.", DefaultValueFactory = _ => 10 };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--limit is a number from 1 on");
        });
        var all = new Option<bool>("--all") { Description = $"Looks into every page that mentions the words, not only into the {ReferenceSearch.PagesAtOnce} most promising ones." };
        var json = new Option<bool>("--json") { Description = "Prints JSON." };
        var command = new Command("find", "Finds operations, members, error codes and commands of the cluster, the best first.") { words, limit, all, json };
        arguments.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var query = SearchQuery.Parse(arguments.QuestionIn(result));
            if (query.Words.Count == 0)
            {
                error.WriteLine("specgen: nothing to find: name words, a command or a path besides the pages");
                return Task.FromResult(ExitCodes.NoAnswer);
            }

            if (arguments.Open(result, cancellationToken) is not { } reference)
                return Task.FromResult(ExitCodes.NothingFound);
            var answer = ReferenceSearch.Search(reference, query, result.GetValue(limit), result.GetValue(all) ? int.MaxValue : ReferenceSearch.PagesAtOnce);
            if (result.GetValue(json))
                output.WriteLine(SearchWriter.Write(answer));
            else
                SearchPrinter.Print(output, answer);
            if (answer.IsEmpty)
                error.WriteLine($"specgen: nothing found for '{query.Text}' on {reference.Pages.Count} pages");
            return Task.FromResult(answer.IsEmpty ? ExitCodes.NoAnswer : ExitCodes.Success);
        });
        return command;
    }
}
