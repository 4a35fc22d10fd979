using System.CommandLine;
using SpecGen.Changes;
using SpecGen.Input;
using SpecGen.ProgramCalls;
using SpecGen.Session;
using SpecGen.Tool.Diff;
using SpecGen.Tool.Programs;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen diff OLD NEW</c></summary>
internal sealed class DiffCommand
{
    private const string Breaking = "breaking";
    private const string Any = "any";

    private readonly PageArguments _arguments = new();
    private readonly Argument<string> _old = new("OLD") { Description = "The pages of the older release: a file, a folder or a glob." };
    private readonly Argument<string> _new = new("NEW") { Description = "The pages of the newer release." };
    private readonly Option<string> _format = new("--format") { Description = "How to report.", DefaultValueFactory = _ => "text" };
    private readonly Option<FileInfo?> _output = OutputFile.CreateOption("The file to write; without it, the standard output.");
    private readonly Option<string[]> _used = new("--used") { Description = "Only what this compiled program meets: its assembly or project." };
    private readonly Option<bool> _descriptions = new("--descriptions") { Description = "Reworded descriptions and texts of errors count, too." };
    private readonly Option<FileInfo?> _severities = new("--severities") { Description = "A JSON file with severities of your own: { \"error-code-added\": \"ignore\" }." };
    private readonly Option<FileInfo?> _accept = new("--accept") { Description = "A JSON file with changes that are known and not listed." };
    private readonly Option<FileInfo?> _writeAccept = new("--write-accept") { Description = "Writes such a file, with all that is listed and what --accept has and is still there." };
    private readonly Option<string?> _failOn = new("--fail-on") { Description = "Fail (exit code 6) where such a change is listed." };
    private readonly Option<string?> _namespace = new("--namespace") { Description = "As SpecGenNamespace of a project: names in C# begin with it." };
    private readonly Option<string?> _clientName = new("--client-name") { Description = "As SpecGenClientName of a project." };

    public static Command Create()
    {
        var diff = new DiffCommand();
        diff._format.AcceptOnlyFromAmong(DiffFormat.Names);
        diff._failOn.AcceptOnlyFromAmong(Breaking, Any);
        var command = new Command("diff", "Says what changed between two releases of a reference, on the wire and in C#.")
        {
            diff._old, diff._new, diff._format, diff._output, diff._used, diff._descriptions, diff._severities, diff._accept,
            diff._writeAccept, diff._failOn, diff._namespace, diff._clientName,
        };
        diff._arguments.AddOptionsTo(command);
        command.SetAction(diff.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        try
        {
            var (begunOld, begunNew) = (Begin(result, _old, cancellationToken), Begin(result, _new, cancellationToken));
            if (IsOne(result.GetRequiredValue(_old), result.GetRequiredValue(_new)))
                throw new DiffInputException("OLD and NEW name the same pages; name two releases");
            var program = await ReadProgramAsync(result, cancellationToken);
            var old = new NamedPages(result.GetRequiredValue(_old), await begunOld);
            var @new = new NamedPages(result.GetRequiredValue(_new), await begunNew);
            var known = Parse(result.GetValue(_accept), KnownChanges.Parse, KnownChanges.None);
            var question = new DiffQuestion(
                result.GetValue(_descriptions),
                WantedNames.Of(result.GetValue(_namespace), defaultNamespace: null, result.GetValue(_clientName)).Names,
                Parse(result.GetValue(_severities), SeverityFile.Parse, SeverityFile.None),
                known,
                program);
            var problems = Math.Max(Problems.Print(result, old.Pages), Problems.Print(result, @new.Pages));
            var report = question.Answer(old, @new, cancellationToken);
            foreach (var fingerprint in report.Accepted.Stale)
                result.InvocationConfiguration.Error.WriteLine($"specgen: '{result.GetValue(_accept)}' accepts {fingerprint}, which is no change between these pages");
            return await WriteAsync(result, report) ? ExitCodeOf(result, report, problems) : ExitCodes.CannotWrite;
        }
        catch (DiffInputException exception)
        {
            result.InvocationConfiguration.Error.WriteLine($"specgen: {exception.Message}");
            return exception.ExitCode;
        }
        catch (DamagedFileException exception)
        {
            result.InvocationConfiguration.Error.WriteLine(exception.Message);
            return ExitCodes.Errors;
        }
    }

    /// <summary>Reads pages, and finds out on another thread what they are together while the caller goes on.</summary>
    private Task<PageSet> Begin(ParseResult result, Argument<string> argument, CancellationToken cancellationToken)
    {
        var named = result.GetRequiredValue(argument);
        var pages = _arguments.Begin(result, [named], cancellationToken) ?? throw new DiffInputException($"there is nothing to compare as {argument.Name}");
        return pages.HasOperations
            ? Task.Run(pages.Together, cancellationToken)
            : throw new DiffInputException($"none of the {pages.Pages.Count} files of '{named}' is the page of an operation that is selected; 'specgen check' says what each is");
    }

    private async Task<ProgramUse?> ReadProgramAsync(ParseResult result, CancellationToken cancellationToken)
    {
        if (result.GetValue(_used) is not { Length: > 0 } named)
            return null;
        var assemblies = new List<string>();
        foreach (var file in named)
        {
            var (assembly, fault) = await ProgramFile.FindAsync(file, cancellationToken);
            assemblies.Add(assembly ?? throw new DiffInputException(fault!));
        }

        try
        {
            var program = ProgramReader.Read(assemblies);
            if (program.Offered.Count == 0)
                throw new DiffInputException($"neither '{string.Join("', '", named)}' nor what is beside it has a client that SpecGen generated");
            return program.Calls.Count > 0 ? program : throw new DiffInputException($"'{string.Join("', '", named)}' calls no operation of its client", ExitCodes.NoAnswer);
        }
        catch (ProgramReadingException exception)
        {
            throw new DiffInputException(exception.Message);
        }
    }

    private static T Parse<T>(FileInfo? file, Func<string, byte[], T> parse, T none)
    {
        if (file is null)
            return none;
        try
        {
            return parse(file.ToString(), File.ReadAllBytes(file.FullName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DiffInputException($"'{file}' cannot be read: {exception.Message}");
        }
    }

    private async Task<bool> WriteAsync(ParseResult result, DiffReport report)
    {
        if (!await OutputFile.WriteAsync(result, result.GetValue(_output), stream => DiffFormat.WriterOf(result.GetRequiredValue(_format))(stream, report)))
            return false;
        return result.GetValue(_writeAccept) is not { } file || await OutputFile.WriteAsync(result, file, stream => KnownChanges.Write(
            stream,
            report.Accepted.Changes.Concat(report.Changes.Select(entry => entry.Change)),
            report.Accepted.Names.Concat(report.NamesWithoutChange)));
    }

    private int ExitCodeOf(ParseResult result, DiffReport report, int problems)
    {
        if (problems != ExitCodes.Success)
            return problems;
        var fails = result.GetValue(_failOn) switch
        {
            Any => report.HasAny,
            Breaking => report.HasBreaking,
            _ => false,
        };
        return fails ? ExitCodes.ChangesFound : ExitCodes.Success;
    }

    private static bool IsOne(string old, string @new) => Path.GetFullPath(ApiArgument.Parse(old).Files) == Path.GetFullPath(ApiArgument.Parse(@new).Files);

    /// <summary>What a user named is not what is needed.</summary>
    private sealed class DiffInputException(string message, int exitCode = ExitCodes.NothingFound) : Exception(message)
    {
        public int ExitCode { get; } = exitCode;
    }
}
