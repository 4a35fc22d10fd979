using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Configuration;

public class ApiCredentialTests
{
    public static TheoryData<string> UnsendableTokens => ["plum-token\n", "plum token", "plüm-token"];

    [Theory]
    [MemberData(nameof(UnsendableTokens))]
    public void A_token_that_cannot_stand_in_a_header_is_refused_and_not_told(string token)
    {
        var fault = Assert.Throws<ArgumentException>(() => ApiCredential.Bearer(token));

        Assert.DoesNotContain(token, fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(UnsendableTokens))]
    public async Task No_call_is_made_with_a_provided_token_that_cannot_stand_in_a_header(string token)
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client(options => options.Credential = ApiCredential.Bearer(_ => new(token)));

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Empty(server.Seen);
        Assert.DoesNotContain(token, fault.ToString(), StringComparison.Ordinal);
    }
}
