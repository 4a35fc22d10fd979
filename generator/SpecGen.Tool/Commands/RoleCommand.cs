using System.CommandLine;
using System.CommandLine.Parsing;
using SpecGen.ProgramCalls;
using SpecGen.Tool.Programs;
using SpecGen.Tool.Roles;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen role PROGRAM…</c></summary>
internal static class RoleCommand
{
    public static Command Create()
    {
        var assemblies = new Argument<string[]>("PROGRAM") { Description = "The compiled program: its assembly, executable or project; the libraries beside it belong to it.", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string>("--name") { Description = "What the role is called.", DefaultValueFactory = _ => "automation" };
        var svm = new Option<string?>("--svm") { Description = "The SVM that owns the role; without it, the role is the cluster's." };
        var release = new Option<Version?>("--release") { Description = "The cluster's release, as 9.10.1: before 9.11.1 a role that creates can also delete. Without it, the newest.", CustomParser = Release };
        var format = new Option<string>("--format") { Description = "table, json (the body of POST /security/roles) or cli alone; without it, all three." };
        format.AcceptOnlyFromAmong("table", "json", "cli");
        var command = new Command("role", "Prints the least-privilege REST role of what a compiled program calls.") { assemblies, name, svm, release, format };
        command.SetAction(async (result, cancellationToken) =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            if (await ReadAsync(result.GetRequiredValue(assemblies), error, cancellationToken) is not { } program)
                return ExitCodes.NothingFound;
            var role = Role.Of(program, result.GetRequiredValue(name), result.GetValue(svm), result.GetValue(release));
            foreach (var unseen in program.Unseen)
                error.WriteLine($"specgen: not in the role, for it cannot be seen: {unseen}");
            foreach (var remark in role.Remarks)
                error.WriteLine($"specgen: {remark}");
            if (role.Privileges.Count == 0)
            {
                var named = string.Join(", ", result.GetRequiredValue(assemblies));
                error.WriteLine(role.Remarks.Count > 0
                    ? $"specgen: no role: REST roles are ONTAP's, and {named} calls nothing of ONTAP; what it may do is set where the API that it calls is administered"
                    : $"specgen: no call of a generated client in {named}; expected a program built with SpecGen that calls an operation");
                return ExitCodes.NoAnswer;
            }

            Print(output, role, result.GetValue(format));
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task<ProgramUse?> ReadAsync(string[] named, TextWriter error, CancellationToken cancellationToken)
    {
        var assemblies = new List<string>();
        foreach (var program in named)
        {
            var (assembly, fault) = await ProgramFile.FindAsync(program, cancellationToken);
            if (assembly is null)
            {
                error.WriteLine($"specgen: {fault}");
                return null;
            }

            assemblies.Add(assembly);
        }

        try
        {
            return ProgramReader.Read(assemblies);
        }
        catch (ProgramReadingException exception)
        {
            error.WriteLine($"specgen: {exception.Message}");
            return null;
        }
    }

    private static void Print(TextWriter output, Role role, string? format)
    {
        if (format is null or "table")
            RoleWriter.WriteTable(output, role);
        if (format is null)
            output.WriteLine($"{Environment.NewLine}POST /api/security/roles");
        if (format is null or "json")
            RoleWriter.WriteBody(output, role);
        if (format is null)
            output.WriteLine();
        if (format is null or "cli")
            RoleWriter.WriteCommands(output, role);
    }

    private static Version? Release(ArgumentResult argument)
    {
        if (Version.TryParse(argument.Tokens[0].Value, out var release))
            return release;
        argument.AddError($"'{argument.Tokens[0].Value}' is no release; expected one as 9.10.1");
        return null;
    }
}
