using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Credentials;

/// <summary>Credentials that programs write.</summary>
public class OwnCredentialTests
{
    [Fact]
    public async Task What_it_gives_stands_in_authorization_and_in_no_failure()
    {
        await using var server = await LoopbackServer.StartAsync(401, """{"error":{"message":"bad key orchid-4711","code":"1"}}""");
        using var client = server.Client(options => options.Credential = new KeyCredential());

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal("Key orchid-4711", server.Last.Header("Authorization"));
        Assert.DoesNotContain("orchid", failure + failure.RawBody, StringComparison.Ordinal);
        Assert.Equal("KeyCredential", new KeyCredential().ToString());
    }

    [Fact]
    public async Task Headers_of_any_name_that_it_adds_are_secrets()
    {
        await using var server = await LoopbackServer.StartAsync(400, """{"error":{"message":"nobody knows orchid-4711 or tulip-0815","code":"1"}}""");
        using var client = server.Client(options => options.Credential = new HeaderCredential());

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal("orchid-4711", server.Last.Header("X-Who"));
        Assert.Equal("application/json", server.Last.Header("Accept").Split(',')[^1].Split(';')[0].Trim());
        Assert.DoesNotContain("orchid", failure + failure.RawBody, StringComparison.Ordinal);
        Assert.DoesNotContain("tulip", failure + failure.RawBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_can_renew_is_told_of_a_refusal_and_asked_again()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            LoopbackServer.AnswerAsync(context, context.Request.Headers.Authorization == "Key new" ? 200 : 401, "{}"));
        var credential = new RenewedCredential();
        using var client = server.Client(options => options.Credential = credential);

        await client.Storage.Volumes.DeleteAsync("u");

        Assert.Equal(["Key old"], credential.Refused);
        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task A_value_that_cannot_stand_in_a_header_is_not_sent()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client(options => options.Credential = new RenewedCredential { Value = "a\r\nX-Other: b" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task It_can_make_calls_of_its_own_within_a_budget_of_one()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"uuid":"u"}""");
        var credential = new AskingCredential();
        using var client = server.Client(options =>
        {
            options.Credential = credential;
            options.MaximumConcurrency = 1;
        });
        credential.Client = client;

        await client.Storage.Volumes.GetAsync("u").WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("Key u", server.Last.Header("Authorization"));
    }

    private sealed class KeyCredential : ApiCredential
    {
        protected override ValueTask<string?> AuthorizationAsync(CancellationToken cancellationToken) => new("Key orchid-4711");
    }

    private sealed class HeaderCredential : ApiCredential
    {
        protected override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Who", "orchid-4711");
            request.Headers.Add("X-Where", "tulip-0815");
            return default;
        }
    }

    private sealed class RenewedCredential : ApiCredential
    {
        public string Value { get; set; } = "Key old";

        public List<string?> Refused { get; } = [];

        protected override bool CanRenew => true;

        protected override ValueTask<string?> AuthorizationAsync(CancellationToken cancellationToken) => new(Value);

        protected override void OnRefused(string? authorization)
        {
            Refused.Add(authorization);
            Value = "Key new";
        }
    }

    private sealed class AskingCredential : ApiCredential
    {
        private int _calls;

        public TestClient? Client { get; set; }

        protected override async ValueTask<string?> AuthorizationAsync(CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _calls) > 1)
                return null;
            var volume = await Client!.Storage.Volumes.GetAsync("key", cancellationToken: cancellationToken);
            return "Key " + volume.Uuid;
        }
    }
}
