using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Commands;

/// <summary>A server that is killed while it writes, and started again.</summary>
public class KilledServerTests
{
    private const string Password = "for-this-test";

    [Fact]
    public async Task A_killed_server_starts_again_with_all_that_was_acknowledged()
    {
        using var folder = new TemporaryFolder();
        var acknowledged = new List<string>();
        for (var life = 0; life < 3; life++)
        {
            using var server = Start(folder.At("state.json"));
            using var client = await ConnectAsync(server);
            Assert.Empty(acknowledged.Except(await NamesAsync(client)));
            using var kill = new Timer(_ => server.Kill());
            await CreateUntilKilledAsync(client, life, acknowledged, () => kill.Change(dueTime: 20 + (30 * life), Timeout.Infinite));
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.NotEmpty(acknowledged);
    }

    private static Process Start(string state) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "specgen.dll"), "serve", Path.Combine(Repository.Root, "spec/ontap/storage"), "--state", state, "--job-seconds", "0" },
        Environment = { ["SPECGEN_SERVE_PASSWORD"] = Password },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<HttpClient> ConnectAsync(Process server)
    {
        _ = server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var printed = new Dictionary<string, string>();
        while (!printed.ContainsKey("certificate") && await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            printed[line[..line.IndexOf(':', StringComparison.Ordinal)]] = line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..];
        var handler = new SocketsHttpHandler
        {
            SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString(HashAlgorithmName.SHA256) == printed["certificate"] },
        };
        var client = new HttpClient(handler) { BaseAddress = new Uri(printed["address"] + "/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:" + Password)));
        return client;
    }

    private static async Task<IEnumerable<string>> NamesAsync(HttpClient client)
    {
        var list = await client.GetFromJsonAsync<JsonObject>("storage/snapshot-policies", TestContext.Current.CancellationToken);
        return list!["records"]!.AsArray().Select(record => (string)record!["name"]!);
    }

    private static async Task CreateUntilKilledAsync(HttpClient client, int life, List<string> acknowledged, Action begun)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                var name = $"p{life}-{number}";
                using var answer = await client.PostAsJsonAsync(
                    "storage/snapshot-policies",
                    new { name, enabled = true, copies = new[] { new { count = 1, schedule = new { name = "daily" } } } },
                    TestContext.Current.CancellationToken);
                Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                acknowledged.Add(name);
                if (number == 0)
                    begun();
            }
        }
        catch (HttpRequestException)
        {
            // It was killed.
        }
    }
}
