using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SpecGen.Samples.Simulation;

namespace SpecGen.Samples.Tests;

/// <summary>A simulator that runs for the tests of a class, called as any HTTP client would.</summary>
public sealed class RunningSimulator : IAsyncLifetime
{
    public const string Associations = "security/ipsec/security-associations";

    private static readonly OntapAccount s_administrator = new("admin", "päss:word", OntapRole.Administrator);
    private static readonly OntapAccount s_stranger = new("guest", "guest", OntapRole.None);

    private OntapSimulator? _simulator;
    private HttpClient? _client;

    public static OntapAccount Administrator => s_administrator;

    public static OntapAccount Stranger => s_stranger;

    private OntapSimulator Simulator => _simulator!;

    public async ValueTask InitializeAsync()
    {
        _simulator = await OntapSimulator.StartAsync(new OntapSimulatorOptions { Accounts = [s_administrator, s_stranger] });
        _client = new HttpClient(new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown!.GetCertHashString() == _simulator.Certificate.GetCertHashString(),
        });
    }

    public async ValueTask DisposeAsync()
    {
        _client!.Dispose();
        await Simulator.DisposeAsync();
    }

    public Task<Answer> GetAsync(string path, string accept = "application/json") =>
        SendAsync(HttpMethod.Get, path, s_administrator, accept);

    public async Task<Answer> SendAsync(HttpMethod method, string path, OntapAccount? account, string accept = "application/json")
    {
        using var request = new HttpRequestMessage(method, $"{Simulator.BaseAddress}/{path}");
        request.Headers.Accept.ParseAdd(accept);
        if (account is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.User}:{account.Password}")));
        using HttpResponseMessage response = await _client!.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        return new Answer(
            (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, string.Join(", ", response.Content.Headers.Allow), text);
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(int Status, string? MediaType, string Allow, string Text)
{
    public JsonNode Body => JsonNode.Parse(Text)!;

    public string? ErrorCode => (string?)Body["error"]?["code"];
}
