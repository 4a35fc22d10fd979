using System.Collections.Concurrent;
using System.Text;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Secrets;

/// <summary>Plants secrets everywhere a caller can put one and looks for them in everything that comes out.</summary>
public class SecretTests
{
    private const string Password = "planted-password";
    private const string Token = "planted-token";
    private const string Member = "planted-member";
    private const string Query = "planted-query";

    [Theory]
    [InlineData(200, "{}")]
    [InlineData(400, """{"error":{"message":"m","code":"2"}}""")]
    [InlineData(200, "<html>")]
    [InlineData(429, "")]
    [InlineData(-1, "")]
    public async Task No_secret_comes_out_whatever_happens(int status, string body)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (status > 0)
                return LoopbackServer.AnswerAsync(context, status, body);
            context.Abort();
            return Task.CompletedTask;
        });
        var said = new ConcurrentQueue<string>();
        using var spans = new SpanListener(server.Address.Port);

        foreach (var credential in new[] { ApiCredential.Basic("admin", Password), ApiCredential.Bearer(Token), ApiCredential.Bearer(_ => new(Token)) })
            await CallAsync(server, credential, said);

        foreach (var span in spans.Ended)
            said.Enqueue(span.DisplayName + string.Join('|', span.TagObjects) + span.StatusDescription);
        Assert.NotEmpty(spans.Ended);
        AssertClean(string.Join('\n', said));
    }

    private static async Task CallAsync(LoopbackServer server, ApiCredential credential, ConcurrentQueue<string> said)
    {
        using var client = server.Client(options =>
        {
            options.Credential = credential;
            options.Observer = new Notes(said);
            options.Retry.FirstDelay = TimeSpan.FromMilliseconds(1);
            said.Enqueue(options + credential.ToString());
        });
        var volume = new Volume { Comment = Member };
        await RunAsync(() => client.Storage.Volumes.GetAsync("u", new() { Text = Query, Timeout = TimeSpan.FromSeconds(20) }), said);
        await RunAsync(() => client.Storage.Volumes.ReplaceAsync("u", volume), said);
        await RunAsync(() => client.Storage.Volumes.CreateAsync(volume), said);
        await RunAsync(() => client.Storage.Volumes.ListAsync(new() { Name = Query }).ToListAsync(), said);
    }

    private static async Task RunAsync(Func<Task> call, ConcurrentQueue<string> said)
    {
        try
        {
            await call();
        }
        catch (ApiException fault)
        {
            said.Enqueue(fault.ToString());
            said.Enqueue($"{fault.RawBody}{fault.Path}{fault.PathTemplate}{fault.Error}");
        }
    }

    private static void AssertClean(string text)
    {
        foreach (var secret in new[] { Password, Token, Member, Query, Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:" + Password)) })
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class Notes(ConcurrentQueue<string> said) : ApiObserver
    {
        public override void OnAnswered(ApiAttempt attempt) => said.Enqueue(attempt.ToString());

        public override void OnFailed(ApiAttempt attempt, Exception failure) => said.Enqueue(attempt + failure.ToString());

        public override void OnRepeating(ApiAttempt attempt, TimeSpan delay) => said.Enqueue(attempt + delay.ToString());
    }
}
