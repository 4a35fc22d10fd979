using System.Security.Cryptography;
using SpecGen.Simulator.Hosting;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Doctor;

/// <summary>A simulated cluster of release 9.12.1 with accounts of which each may something else.</summary>
internal sealed class LabCluster : IAsyncDisposable
{
    public const string Password = "lab secret";

    private readonly TemporaryFolder _folder;
    private readonly SimulatedCluster _cluster;

    private LabCluster(TemporaryFolder folder, SimulatedCluster cluster) => (_folder, _cluster) = (folder, cluster);

    public Uri Address => _cluster.BaseAddress;

    public string Fingerprint => _cluster.Certificate.GetCertHashString(HashAlgorithmName.SHA256);

    public static async Task<LabCluster> StartAsync()
    {
        var folder = new TemporaryFolder();
        Write(folder, "/cluster", [("name", "string"), ("version", "link:#version[version]")]);
        Write(folder, "/security/accounts", [("records", "array[link:#account[account]]"), ("num_records", "integer")]);
        var scenario = folder.Write("lab.json", $$"""
            {
              "accounts": [
                { "user": "ada", "password": "{{Password}}" },
                { "user": "grace", "password": "{{Password}}", "role": { "/api": "readonly", "/api/security": "none" } },
                { "user": "nobody", "password": "{{Password}}", "role": { "/api": "none" } }
              ],
              "/cluster": { "name": "lab", "version": { "full": "NetApp Release 9.12.1P3", "generation": 9, "major": 12, "minor": 1 } },
              "/security/accounts": [{ "name": "ada", "role": { "name": "admin" } }, { "name": "grace", "role": { "name": "reader" } }]
            }
            """);
        var pages = new[] { folder.At("get-cluster.adoc"), folder.At("get-security-accounts.adoc") };
        return new(folder, await SimulatedCluster.StartAsync(new() { Pages = pages, Scenario = scenario }, TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        _folder.Dispose();
    }

    private static void Write(TemporaryFolder folder, string path, (string Name, string Type)[] members) => folder.Write($"get{path.Replace('/', '-')}.adoc", $"""
        = Show {path}

        [.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`{path}`#

        *Introduced In:* 9.6

        Shows what is there.

        == Response

        ```
        Status: 200, Ok
        ```

        {Table(members)}
        == Error

        ```
        Status: Default
        ```

        == Definitions

        [#version]
        [.api-collapsible-fifth-title]
        version

        {Table([("full", "string"), ("generation", "integer"), ("major", "integer"), ("minor", "integer")])}
        [#account]
        [.api-collapsible-fifth-title]
        account

        {Table([("name", "string"), ("role", "link:#role[role]")])}
        [#role]
        [.api-collapsible-fifth-title]
        role

        {Table([("name", "string")])}
        """);

    private static string Table((string Name, string Type)[] members) =>
        "[cols=3*,options=header]\n|===\n|Name\n|Type\n|Description\n\n" + string.Concat(members.Select(member => $"|{member.Name}\n|{member.Type}\na|About it.\n\n")) + "|===\n";
}
