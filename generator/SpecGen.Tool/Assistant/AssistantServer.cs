using System.Reflection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Assistant;

/// <summary>Answers an assistant over the Model Context Protocol, on standard input and output.</summary>
internal static class AssistantServer
{
    private const string Name = "specgen";

    public static async Task RunAsync(ReferencePages reference, CancellationToken cancellationToken)
    {
        var options = OptionsFor(reference);
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellationToken);
    }

    private static McpServerOptions OptionsFor(ReferencePages reference)
    {
        var tools = new ReferenceTools(reference);
        return new McpServerOptions
        {
            ServerInfo = new Implementation { Name = Name, Version = typeof(AssistantServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion },
            ServerInstructions = $"Answers from the {reference.Pages.Count} pages of a NetApp REST reference. Read-only; it asks no cluster.",
            ToolCollection =
            [
                Tool("search", tools.Search),
                Tool("describe_operation", tools.DescribeOperation),
                Tool("required_members", tools.RequiredMembers),
                Tool("explain_code", tools.ExplainCode),
                Tool("role", ReferenceTools.Role),
                Tool("diff", ReferenceTools.Diff),
            ],
        };
    }

    private static McpServerTool Tool(string name, Delegate answer) =>
        McpServerTool.Create(answer, new() { Name = name, ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false });
}
