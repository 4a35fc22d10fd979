using System.ComponentModel;
using System.Globalization;
using System.Text;
using ModelContextProtocol;
using SpecGen.Changes;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.ProgramCalls;
using SpecGen.Session;
using SpecGen.Tool.Diff;
using SpecGen.Tool.Questions;
using SpecGen.Tool.Roles;
using SpecGen.Tool.Search;

namespace SpecGen.Tool.Assistant;

/// <summary>What an assistant can ask of a reference. Every answer comes from the pages; nothing is changed and nothing is sent anywhere.</summary>
internal sealed class ReferenceTools(ReferencePages reference)
{
    private const int DefaultLimit = 10;

    [Description("Searches the reference for operations, members, error codes and CLI commands, the best first, as JSON. Ask with words, a CLI command (\"volume show\"), a path or an address.")]
    public string Search([Description("What to find.")] string query, [Description("How many of each kind, 1 to 100.")] int limit = DefaultLimit)
    {
        var parsed = SearchQuery.Parse(query);
        if (parsed.Words.Count == 0)
            throw new McpException("The query has no word; expected words, a CLI command, or a path.");
        return SearchWriter.Write(ReferenceSearch.Search(reference, parsed, Math.Clamp(limit, 1, 100)));
    }

    [Description("Describes an operation wholly: parameters, request and response members with their types, requirements, expensive properties, error codes.")]
    public string DescribeOperation([Description("HTTP method: GET, POST, PATCH, PUT or DELETE.")] string method, [Description("Path template (/storage/volumes/{uuid}) or a path with values.")] string path) =>
        OperationDescription.Of(PageOf(method, path));

    [Description("Says what a call must send: required parameters and members with their alternatives, and the documented defaults of members that are left out.")]
    public string RequiredMembers([Description("HTTP method: POST, PATCH, PUT or DELETE.")] string method, [Description("Path template or a path with values.")] string path) =>
        OperationDescription.OfRequired(PageOf(method, path));

    [Description("Explains error codes: which operations document them and in which words. Takes a number, a line of a log, or the JSON of an answer.")]
    public string ExplainCode([Description("A code, a log line, or JSON.")] string text)
    {
        var codes = CodesInText.Of(text);
        if (codes.Count == 0)
            throw new McpException("No error code in the text; expected a number, a line of a log that has one, or an answer's JSON.");
        using var output = new StringWriter();
        foreach (var code in codes)
        {
            var meanings = CodeLookup.Find(reference, code);
            CodePrinter.Print(output, meanings);
            if (meanings.Count == 0)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"None of {reference.Pages.Count} pages documents the error code {code}."));
        }

        return output.ToString();
    }

    [Description("Gives the least-privilege REST role of what a compiled .NET program calls, as table, JSON body and CLI commands. The program is read, not run.")]
    public static string Role([Description("Full path of the program's .dll.")] string assembly, [Description("Name of the role.")] string name = "automation")
    {
        if (!File.Exists(assembly))
            throw new McpException($"There is no file '{assembly}'; expected the .dll of a compiled program.");
        var program = Read(assembly);
        var role = Roles.Role.Of(program, name, svm: null, release: null);
        if (role.Privileges.Count == 0)
        {
            throw new McpException(role.Remarks.Count > 0
                ? $"REST roles are ONTAP's, and '{assembly}' calls nothing of ONTAP: {string.Join("; ", role.Remarks)}."
                : $"'{assembly}' makes no call of a generated client.");
        }

        using var output = new StringWriter();
        RoleWriter.WriteTable(output, role);
        RoleWriter.WriteBody(output, role);
        RoleWriter.WriteCommands(output, role);
        foreach (var remark in role.Remarks)
            output.WriteLine($"Note: {remark}");
        foreach (var unseen in program.Unseen)
            output.WriteLine($"Not in the role, for it cannot be seen: {unseen}");
        return output.ToString();
    }

    [Description("Says what changed between two releases of a reference, on the wire and in C#: breaking changes, additions, error codes, names.")]
    public static string Diff(
        [Description("Folder of the older release's pages.")] string oldPages,
        [Description("Folder of the newer release's pages.")] string newPages,
        [Description("Only these paths, as a glob: /storage/volumes/**. Without it, all.")] string? include = null,
        CancellationToken cancellationToken = default)
    {
        var selection = PathSelection.Parse(include, null);
        var question = new DiffQuestion(
            WithDescriptions: false, WantedNames.Of(null, null, null).Names, SeverityFile.None, KnownChanges.None, Program: null);
        var report = question.Answer(Pages(oldPages, selection, cancellationToken), Pages(newPages, selection, cancellationToken), cancellationToken);
        using var output = new MemoryStream();
        TextReport.Write(output, report);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static NamedPages Pages(string folder, PathSelection selection, CancellationToken cancellationToken)
    {
        var files = PageFiles.Find([folder], page => throw new McpException($"No pages found in '{page}'; expected a folder with *.html, *.adoc or *.txt below it."), _ => { });
        var pages = PageFileReader.ReadAll(files, selection, progress: null, cancellationToken);
        var set = PageSet.Of(pages, selection, PagePreference.None, [], cancellationToken);
        return set.Index.Choice.Chosen.Count > 0 ? new(folder, set) : throw new McpException($"No file of '{folder}' is the page of an operation that is selected.");
    }

    private static ProgramUse Read(string assembly)
    {
        try
        {
            return ProgramReader.Read([assembly]);
        }
        catch (ProgramReadingException exception)
        {
            throw new McpException(exception.Message, exception);
        }
    }

    private ReferencePage PageOf(string method, string path)
    {
        var best = reference.Pages
            .Where(page => page.Name is { } name && name.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
            .Select(page => (Page: page, Score: PathMatch.Score(page.Name!.Value.PathTemplate, SearchQuery.Parse(path).Path ?? path)))
            .Where(found => found.Score > 1 && found.Page.Operation is not null)
            .OrderByDescending(found => found.Score)
            .FirstOrDefault();
        return best.Page ?? throw new McpException($"No page documents {method} {path}; search for its words first.");
    }
}
