using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using SpecGen.Tool.Commands;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Commands;

public partial class ServeCommandTests
{
    [Fact]
    public async Task It_prints_where_it_is_and_who_may_sign_in_and_serves_until_it_is_stopped()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var output = new SharedText();
        await using var error = new SharedText();
        var run = SpecGenCommand.Create().Parse(["serve", Path.Combine(Repository.Root, "spec/ontap/storage")])
            .InvokeAsync(new() { Output = output, Error = error }, stop.Token);
        var printed = await PrintedAsync(output, run);

        using var client = Connect(printed.Groups["certificate"].Value);
        client.DefaultRequestHeaders.Authorization = Basic("admin", printed.Groups["password"].Value);
        var volumes = await client.GetStringAsync(printed.Groups["address"].Value + "/storage/volumes", stop.Token);
        await stop.CancelAsync();

        Assert.Contains("\"num_records\":0", volumes, StringComparison.Ordinal);
        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task A_scenario_that_is_not_right_is_told_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var scenario = folder.Write("lab.json", "{\n  \"/storage/barrels\": []\n}");

        var run = await ToolRun.InvokeAsync("serve", Path.Combine(Repository.Root, "spec/ontap"), "--scenario", scenario);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("lab.json(2,3): no page documents the path \"/storage/barrels\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_that_is_not_there_is_told()
    {
        var run = await ToolRun.InvokeAsync("serve", Path.Combine(Repository.Root, "spec/ontap"), "--scenario", "no-such-lab.json");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("no-such-lab.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var run = await ToolRun.InvokeAsync("serve", Path.Combine(Repository.Root, "spec/ontap"), "--port", port);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(port, run.Error, StringComparison.Ordinal);
    }

    private static async Task<Match> PrintedAsync(SharedText output, Task run)
    {
        while (true)
        {
            var text = output.ToString();
            if (Printed().Match(text) is { Success: true } match)
                return match;
            Assert.False(run.IsCompleted, text);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static HttpClient Connect(string fingerprint) => new(new SocketsHttpHandler
    {
        SslOptions =
        {
            RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256) == fingerprint,
        },
    });

    private static AuthenticationHeaderValue Basic(string user, string password) => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    [GeneratedRegex(@"\Aaddress: (?<address>\S+)\r?\nuser: admin\r?\npassword: (?<password>\S+)\r?\ncertificate: (?<certificate>\S+)\r?\n")]
    private static partial Regex Printed();
}
