using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Provisioning.Ontap;
using Provisioning.Ontap.Security.Accounts;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Faults;

namespace SpecGen.Samples.Tests.Client;

/// <summary>
/// Plants secrets in the credential and in a write-only member, lets the server repeat them, and searches everything that
/// a program can print.
/// </summary>
public class SecretTests
{
    // With characters that JSON, addresses and markup escape.
    private const string Password = "planted+pass/\"<word>&é";
    private const string Token = "planted-token/+==";
    private const string Member = "planted+member/\"<value>\\é";

    private static readonly SimulatedAccount s_account = new("admin", Password, Token);
    private static readonly bool[] s_ways = [false, true];
    private static readonly string s_pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"admin:{Password}"));

    public static TheoryData<bool, string> Cases =>
        [.. from answer in Answers.Keys from isToken in s_ways select (isToken, answer)];

    /// <summary>In which ways the server repeats a text of what it was sent.</summary>
    private static Dictionary<string, Func<string, Fault>> Answers { get; } = new()
    {
        ["success"] = _ => Fault.SlowAnswer(TimeSpan.Zero),
        ["error"] = sent => Fault.Error(2, sent, 400),
        ["unauthorized"] = sent => Fault.Error(6691623, sent, 401),
        ["page"] = sent => Fault.Answer(502, $"<p>{sent}</p>", "text/html"),
        ["page in markup"] = sent => Fault.Answer(500, $"<p>{WebUtility.HtmlEncode(sent)}</p>", "text/html"),
        ["success that is a page"] = sent => Fault.Answer(200, $"<p>{sent}</p>", "text/html"),
        ["error in a success"] = sent => Fault.ChangedAnswer(body => body["error"] = Error(sent)),
        ["error with more members"] = sent => Fault.Answer(400, new JsonObject { ["error"] = Error(sent) }.ToJsonString(), "application/json"),
        ["errors"] = sent => Fault.ChangedAnswer(body => body["errors"] = new JsonArray(Error(sent))),
        ["member that stands twice"] = sent => Fault.Answer(200, TwiceNamed(sent), "application/json"),
        ["secret at the cut"] = sent => Fault.Answer(500, new string('x', (64 * 1024) - 20) + sent, "text/plain"),
        ["lost"] = _ => Fault.LostAnswer,
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_secret_is_told(bool isToken, string answer)
    {
        using var overheard = new Overheard();
        await using SimulatedCluster simulator = await SampleCluster.StartAsync([s_account]);
        await using ServiceProvider services = Services(simulator, isToken, overheard);
        OntapClient client = services.GetRequiredService<OntapClient>();
        var account = new SecurityAccount { Name = "keeper", Password = Member };
        overheard.Add(client);
        overheard.Add(account);

        simulator.Faults.Next("/security/accounts", Answers[answer](Sent(isToken) + Member), times: 2);
        simulator.Faults.Next("/storage/volumes", Answers[answer](Sent(isToken)), times: 4);

        await HearAsync(overheard, async () => overheard.Add(await client.Security.Accounts.CreateAsync(account)));
        await HearAsync(overheard, async () => overheard.Add((await client.Storage.Volumes.ListAsync().ToListAsync()).Count));
        await HearAsync(overheard, () => client.Storage.Volumes.GetAsync("none"));

        AssertClean(overheard.Text);
        Assert.Contains("log: POST /security/accounts", overheard.Text, StringComparison.Ordinal);
        Assert.Contains("span: POST /security/accounts", overheard.Text, StringComparison.Ordinal);
        Assert.Contains("metric: http.client.request.duration", overheard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_job_repeats_of_its_request_is_not_told_either()
    {
        using var overheard = new Overheard();
        await using SimulatedCluster simulator = await SampleCluster.StartAsync([s_account]);
        await using ServiceProvider services = Services(simulator, isToken: false, overheard);
        simulator.Faults.Next("POST /security/accounts", Fault.Answer(202, """{"job":{"uuid":"1"}}""", "application/json"));
        simulator.Faults.Next("/cluster/jobs", Fault.Answer(200, FailedJob().ToJsonString(), "application/json"));

        await HearAsync(overheard, () => services.GetRequiredService<OntapClient>().Security.Accounts.CreateAsync(
            new SecurityAccount { Name = "keeper", Password = Member }, new() { ReturnTimeout = TimeSpan.Zero, Progress = new Said(overheard) }));

        AssertClean(overheard.Text);
        Assert.Contains("ended as 'failure', code 2: ***", overheard.Text, StringComparison.Ordinal);
    }

    private static JsonObject FailedJob() => new()
    {
        ["uuid"] = "1",
        ["state"] = "failure",
        ["message"] = Sent(isToken: false) + Member,
        ["description"] = Member,
        ["error"] = Error(Sent(isToken: false) + Member),
    };

    /// <summary>What was sent of the credential.</summary>
    private static string Sent(bool isToken) => isToken ? $"Bearer {Token} " : $"Basic {s_pair} {Password} ";

    private static JsonObject Error(string sent) => new()
    {
        ["code"] = "2",
        ["message"] = sent,
        ["target"] = sent,
        ["arguments"] = new JsonArray(new JsonObject { ["code"] = "1", ["message"] = sent, ["more"] = sent }),
        ["request"] = new JsonObject { ["authorization"] = sent },
    };

    private static string TwiceNamed(string sent)
    {
        string name = System.Text.Json.JsonEncodedText.Encode(sent).ToString();
        return $$"""{"{{name}}":1,"{{name}}":2}""";
    }

    private static ServiceProvider Services(SimulatedCluster simulator, bool isToken, Overheard overheard)
    {
        ApiCredential credential = isToken ? ApiCredential.Bearer(_ => new(Token)) : ApiCredential.Basic("admin", Password);
        var options = new ApiClientOptions(simulator.BaseAddress)
        {
            Credential = credential,
            ServerCertificate = ServerCertificate.Pinned(simulator.Certificate),
            Retry = { FirstDelay = TimeSpan.FromMilliseconds(1), MaximumAttempts = 2 },
        };
        overheard.Add(options);
        overheard.Add(credential);
        return new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(overheard))
            .AddOntapClient(_ => options).Services
            .BuildServiceProvider();
    }

    private static async Task HearAsync(Overheard overheard, Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ApiException fault)
        {
            overheard.Add(fault);
            overheard.Add($"{fault.RawBody} {fault.ErrorMessage} {fault.Target} {fault.Path} {fault.PathTemplate} {fault.Error} {fault.Job}");
            foreach (ApiObject? said in (ApiObject?[])[fault.Error, fault.Job, .. fault.Errors, .. fault.RollbackErrors])
                Hear(overheard, said);
        }
    }

    private static void Hear(Overheard overheard, ApiObject? said)
    {
        if (said is not null)
            overheard.Add(Unescaped(said));
    }

    /// <summary>All members, as texts without escapes.</summary>
    private static string Unescaped(ApiObject said)
    {
        var json = ApiJson.ToJson(said);
        var texts = new List<string>();
        Collect(JsonNode.Parse(json), texts);
        return string.Join(' ', texts);

        static void Collect(JsonNode? node, List<string> texts)
        {
            if (node is JsonObject members)
                members.ToList().ForEach(member => Collect(member.Value, texts));
            else if (node is JsonArray items)
                items.ToList().ForEach(item => Collect(item, texts));
            else
                texts.Add(node?.ToString() ?? "");
        }
    }

    /// <summary>Not even a beginning, which no escaping changes.</summary>
    private static void AssertClean(string text)
    {
        Assert.DoesNotContain("planted", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(s_pair[..12], text, StringComparison.Ordinal);
    }

    private sealed class Said(Overheard overheard) : IProgress<JobStatus>
    {
        public void Report(JobStatus value) => Hear(overheard, value);
    }
}
