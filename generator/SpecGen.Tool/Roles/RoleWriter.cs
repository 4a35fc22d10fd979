using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecGen.Tool.Roles;

/// <summary>Prints a role as a table, as the body that creates it, and as commands.</summary>
internal static class RoleWriter
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void WriteTable(TextWriter output, Role role)
    {
        var needs = role.Privileges.SelectMany(privilege => privilege.Needs).ToList();
        var path = role.Privileges.Max(privilege => privilege.Path.Length);
        var access = role.Privileges.Max(privilege => privilege.Access.Length);
        var operation = needs.Max(need => need.Operation.ToString().Length);
        foreach (var privilege in role.Privileges)
        {
            var (first, before) = ($"{privilege.Path.PadRight(path)}  {privilege.Access.PadRight(access)}", "");
            foreach (var need in privilege.Needs)
            {
                var said = need.Operation.ToString();
                output.WriteLine($"{first}  {(said == before ? "" : said).PadRight(operation)}  {need.By}");
                (first, before) = (new string(' ', first.Length), said);
            }
        }
    }

    /// <summary>The body of <c>POST /security/roles</c>.</summary>
    public static void WriteBody(TextWriter output, Role role)
    {
        var body = new JsonObject { ["name"] = role.Name };
        if (role.Svm is { } svm)
            body["owner"] = new JsonObject { ["name"] = svm };
        body["privileges"] = new JsonArray([.. role.Privileges.Select(privilege => new JsonObject { ["path"] = privilege.Path, ["access"] = privilege.Access })]);
        output.WriteLine(body.ToJsonString(s_indented));
    }

    public static void WriteCommands(TextWriter output, Role role)
    {
        var svm = role.Svm is null ? "" : $" -vserver {Quoted(role.Svm)}";
        foreach (var privilege in role.Privileges)
            output.WriteLine($"security login rest-role create{svm} -role {Quoted(role.Name)} -api {Quoted(privilege.Path)} -access {privilege.Access}");
    }

    /// <summary>As the command line of a cluster reads it: what it would take for a pattern or several words stands in quotes.</summary>
    private static string Quoted(string value) =>
        value.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '/') ? value : $"\"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
