using System.Net;
using Provisioning.Ontap;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Hosting;

namespace SpecGen.Samples.Tests.Client;

public sealed class SignInTests : IAsyncLifetime
{
    private static readonly SimulatedAccount s_account = new("admin", "pass", "token2");

    private SimulatedCluster? _simulator;

    public async ValueTask InitializeAsync() =>
        _simulator = await SampleCluster.StartAsync([s_account]);

    public ValueTask DisposeAsync() => _simulator!.DisposeAsync();

    [Fact]
    public async Task A_token_that_expired_is_renewed_and_the_write_done_once()
    {
        var number = 0;
        using OntapClient client = Client(ApiCredential.Bearer(_ => new($"token{Math.Min(++number, 2)}")));

        await client.Storage.Volumes.CreateAsync(HarbourCluster.NewVolume("projects"));

        Assert.Equal(4, await client.Storage.Volumes.ListAsync().CountAsync());
        Assert.Equal(3, _simulator!.Faults.Requests);
    }

    [Fact]
    public async Task A_wrong_password_is_tried_once()
    {
        using OntapClient client = Client(ApiCredential.Basic("admin", "guess"));

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal((HttpStatusCode.Unauthorized, 1), (fault.StatusCode, _simulator!.Faults.Requests));
    }

    private OntapClient Client(ApiCredential credential) => new(new ApiClientOptions(_simulator!.BaseAddress)
    {
        Credential = credential,
        ServerCertificate = ServerCertificate.Pinned(_simulator.Certificate),
    });
}
