using System.CommandLine;

namespace SpecGen.Tool.Commands;

/// <summary>The command line of <c>specgen</c>.</summary>
internal static class SpecGenCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Checks, explains, searches, compares and serves what NetApp REST reference pages say.")
        {
            ImportCommand.Create(),
            DoctorCommand.Create(),
            CheckCommand.Create(),
            ExplainCommand.Create(),
            FindCommand.Create(),
            ModelCommand.Create(),
            OpenApiCommand.Create(),
            DiffCommand.Create(),
            ReportCommand.Create(),
            ServeCommand.Create(),
            RoleCommand.Create(),
            AssistantCommand.Create(),
        };
        foreach (var flag in root.Subcommands.SelectMany(command => command.Options).OfType<Option<bool>>())
            flag.Arity = ArgumentArity.Zero; // Else it takes the word after it, where that is "true" or "false", from the command.
        return root;
    }
}
