using System.ComponentModel;
using System.Globalization;
using ModelContextProtocol;
using SpecGen.ProgramCalls;
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
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"None of {reference.Pages.Count} pages documents {code}."));
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
            throw new McpException($"'{assembly}' makes no call of a generated client.");
        using var output = new StringWriter();
        RoleWriter.WriteTable(output, role);
        RoleWriter.WriteBody(output, role);
        RoleWriter.WriteCommands(output, role);
        foreach (var unseen in program.Unseen)
            output.WriteLine($"Not in the role, for it cannot be seen: {unseen}");
        return output.ToString();
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
