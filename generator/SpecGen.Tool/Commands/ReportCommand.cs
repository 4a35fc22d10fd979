using System.CommandLine;
using SpecGen.Tool.Site;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen report PAGES… --into FOLDER</c></summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var arguments = new PageArguments();
        var into = new Option<DirectoryInfo>("--into") { Description = "The folder to write to.", Required = true };
        var title = new Option<string>("--title") { Description = "What the site is called.", DefaultValueFactory = _ => "API reference" };
        var command = new Command("report", "Writes the reference as a site that a browser reads without a server: search, resources, operations, members, error codes.") { into, title };
        arguments.AddTo(command);
        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, arguments, result.GetRequiredValue(into), result.GetRequiredValue(title), cancellationToken)));
        return command;
    }

    private static int Run(ParseResult result, PageArguments arguments, DirectoryInfo into, string title, CancellationToken cancellationToken)
    {
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        if (arguments.Read(result, cancellationToken) is not { } set)
            return ExitCodes.NothingFound;
        if (set.Index.Choice.Chosen.Count == 0)
        {
            error.WriteLine($"specgen: none of the {set.Pages.Count} files is the page of an operation that is selected; 'specgen check' says what each is");
            return ExitCodes.NothingFound;
        }

        var code = Problems.Print(result, set);
        try
        {
            var files = SiteWriter.Write(into.FullName, title, set);
            output.WriteLine($"{files} pages written; open {Path.Combine(into.ToString(), "index.html")}");
            return code;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"specgen: cannot write to '{into}': {exception.Message}");
            return ExitCodes.CannotWrite;
        }
    }
}
