using ModelContextProtocol.Client;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Assistant;

/// <summary><c>specgen mcp</c> on the reference about kites, once for all tests of it.</summary>
public sealed class AssistantProcess : IAsyncLifetime
{
    private readonly KiteReference _kites = new();

    public McpClient Client { get; private set; } = null!;

    public string Folder => _kites.Folder;

    public async ValueTask InitializeAsync()
    {
        var transport = new StdioClientTransport(new() { Command = "dotnet", Arguments = [Path.Combine(AppContext.BaseDirectory, "specgen.dll"), "mcp", Folder] });
        Client = await McpClient.CreateAsync(transport, cancellationToken: TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        _kites.Dispose();
    }
}
