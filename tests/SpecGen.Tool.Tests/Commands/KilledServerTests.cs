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

    private const string Scenario = """
        { "/storage/volumes": [ { "uuid": "v1", "name": "vol1" } ], "/private/cli/lamp": [ { "lamp": "first" } ] }
        """;

    [Fact]
    public async Task A_killed_server_starts_again_with_all_that_was_acknowledged()
    {
        using var folder = new TemporaryFolder();
        var scenario = folder.Write("scenario.json", Scenario);
        var acknowledged = new List<string>();
        for (var life = 0; life < 3; life++)
        {
            using var server = Start(scenario, folder.At("state.json"));
            using var client = await ConnectAsync(server);
            Assert.Empty(acknowledged.Except(await NamesAsync(client)));
            using var kill = new Timer(_ => server.Kill());
            await CreateUntilKilledAsync(client, life, acknowledged, () => kill.Change(dueTime: 20 + (30 * life), Timeout.Infinite));
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.NotEmpty(acknowledged);
    }

    private static Process Start(string scenario, string state) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "specgen.dll"), "serve", Path.Combine(Repository.Root, "spec/ontap/storage"), "--scenario", scenario, "--state", state, "--job-seconds", "0" },
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

    /// <summary>The names of all policies, files and rows.</summary>
    private static async Task<IEnumerable<string>> NamesAsync(HttpClient client)
    {
        (string Path, string Member)[] lists = [("storage/snapshot-policies", "name"), ("storage/volumes/v1/files/%2F", "name"), ("private/cli/lamp", "lamp")];
        var names = new List<string>();
        foreach (var (path, member) in lists)
        {
            var list = await client.GetFromJsonAsync<JsonObject>(path, TestContext.Current.CancellationToken);
            names.AddRange(list!["records"]!.AsArray().Select(record => (string)record![member]!));
        }

        return names;
    }

    private static async Task CreateUntilKilledAsync(HttpClient client, int life, List<string> acknowledged, Action begun)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                var name = $"p{life}-{number}";
                using var answer = await CreateAsync(client, name, number);
                Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                acknowledged.Add(name);
                if (number == 2)
                    begun();
            }
        }
        catch (HttpRequestException)
        {
            // It was killed.
        }
    }

    /// <summary>A record, a file and a row of the command line in turn.</summary>
    private static async Task<HttpResponseMessage> CreateAsync(HttpClient client, string name, int number)
    {
        if (number % 3 == 0)
            return await client.PostAsJsonAsync("storage/snapshot-policies", new { name, enabled = true, copies = new[] { new { count = 1, schedule = new { name = "daily" } } } }, TestContext.Current.CancellationToken);
        if (number % 3 == 1)
            return await client.PostAsJsonAsync("private/cli/lamp", new { lamp = name }, TestContext.Current.CancellationToken);
        using var file = new MultipartFormDataContent { { new StringContent("written"), "file", "file" } };
        return await client.PostAsync("storage/volumes/v1/files/" + name, file, TestContext.Current.CancellationToken);
    }
}
