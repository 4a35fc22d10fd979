using SpecGen.Runtime.Generated;
using SpecGen.Runtime.Tests.Sample;
using SpecGen.Runtime.Tests.Sample.Observatory.Telescopes;
using Order = SpecGen.Runtime.ApiOrder;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>Of telescopes the pages say 9.8, of their drive 9.10, and of what is done to many of them 9.14; of volumes 9.6.</summary>
public class ReleaseGateTests
{
    private const string None = """{"records":[],"num_records":0}""";

    private static readonly ObservatoryTelescope s_driven = new() { Name = "t", Drive = ObservatoryTelescopeDrive.Motor };

    [Fact]
    public async Task Unless_it_is_asked_for_everything_is_sent()
    {
        await using var server = await StartAsync("9.8");
        using var client = server.Client();

        await client.Observatory.Telescopes.CreateAsync(s_driven);

        Assert.Equal(["POST /api/observatory/telescopes?return_timeout=15"], Sent(server));
        Assert.Equal("""{"name":"t","drive":"motor"}""", server.Last.Body);
    }

    [Fact]
    public async Task A_member_that_came_later_is_refused_before_anything_is_sent()
    {
        await using var server = await StartAsync("9.9.1");
        using var client = Refusing(server);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Observatory.Telescopes.CreateAsync(s_driven));

        Assert.Equal(["GET /api/cluster?fields=version"], Sent(server));
        Assert.Equal((ApiFailure.Release, "POST", "/observatory/telescopes"), (failure.Failure, failure.Method, failure.PathTemplate));
        Assert.Equal(
            "POST /observatory/telescopes: not sent, for the cluster runs 9.9.1, which does not have the member drive (since 9.10)", failure.Message);
    }

    [Fact]
    public async Task What_the_release_has_is_sent_whole()
    {
        await using var server = await StartAsync("9.10.1P3");
        using var client = Refusing(server);

        await client.Observatory.Telescopes.CreateAsync(s_driven);

        Assert.Equal("""{"name":"t","drive":"motor"}""", server.Last.Body);
    }

    [Fact]
    public async Task What_every_release_has_asks_for_none()
    {
        await using var server = await StartAsync("9.6");
        using var client = Refusing(server);

        await client.Storage.Volumes.ListAsync(new() { Fields = [Volume.Field.CreateTime] }).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["GET /api/storage/volumes?fields=create_time"], Sent(server));
    }

    [Fact]
    public async Task The_cluster_is_asked_once()
    {
        await using var server = await StartAsync("9.10.1");
        using var client = Refusing(server);

        await client.Observatory.Telescopes.ListAsync().CountAsync();
        await client.ForSvm("svm1").Observatory.Telescopes.ListAsync().CountAsync();

        Assert.Single(Sent(server), "GET /api/cluster?fields=version");
    }

    [Fact]
    public async Task Operations_that_came_later_are_refused()
    {
        await using var server = await StartAsync("9.13.1");
        using var client = LeavingOut(server);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Observatory.Telescopes.DeleteWhereAsync(new() { Name = "old*" }));

        Assert.EndsWith("does not have the operation (since 9.14)", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Seen, request => request.Method == "DELETE");
    }

    [Fact]
    public async Task Members_are_left_out_and_told()
    {
        var told = new ToldObserver();
        var response = new ApiResponse();
        await using var server = await StartAsync("9.8");
        using var client = LeavingOut(server, told);

        await client.Observatory.Telescopes.CreateAsync(s_driven, new() { Response = response });

        Assert.Equal("""{"name":"t"}""", server.Last.Body);
        Assert.Equal(["drive"], response.LeftOut);
        Assert.Equal(("POST", "/observatory/telescopes", "9.8", "drive"), Assert.Single(told.LeftOut));
    }

    [Fact]
    public async Task Changes_are_left_out()
    {
        await using var server = await StartAsync("9.9.1");
        using var client = LeavingOut(server);
        var telescope = ApiJson.Read<ObservatoryTelescope>("""{"name":"t","dome":{"name":"north"}}""");
        telescope.AcceptChanges();
        telescope.Drive = ObservatoryTelescopeDrive.Motor;
        telescope.Dome!.Name = "south";

        await client.Observatory.Telescopes.UpdateAsync("1", telescope);

        Assert.Equal("""{"dome":{"name":"south"}}""", server.Last.Body);
    }

    [Fact]
    public async Task Nothing_is_told_where_nothing_is_left_out()
    {
        var told = new ToldObserver();
        var response = new ApiResponse();
        await using var server = await StartAsync("9.10.1");
        using var client = LeavingOut(server, told);

        await client.Observatory.Telescopes.CreateAsync(s_driven, new() { Response = response });

        Assert.Empty(response.LeftOut);
        Assert.Empty(told.LeftOut);
    }

    [Fact]
    public async Task Members_of_many_records_are_named_by_their_place()
    {
        await using var server = await StartAsync("9.9.1");
        using var client = Refusing(server);
        ObservatoryTelescope[] records = [new() { Uuid = "1", Drive = ObservatoryTelescopeDrive.Motor }, new() { Uuid = "2", Drive = ObservatoryTelescopeDrive.Motor }];

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Observatory.Telescopes.UpdateManyAsync(records));

        Assert.EndsWith("does not have the operation (since 9.14), the member records.drive (since 9.10)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_are_left_out()
    {
        var response = new ApiResponse();
        await using var server = await StartAsync("9.8");
        using var client = LeavingOut(server);
        var field = ObservatoryTelescope.Field;

        await client.Observatory.Telescopes.ListAsync(new() { Fields = [field.Drive, field.Name, field.Dome.Name], Response = response }).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("/api/observatory/telescopes?fields=name%2Cdome.name", server.Last.Target.Replace(",", "%2C", StringComparison.Ordinal));
        Assert.Equal(["drive"], response.LeftOut);
    }

    [Fact]
    public async Task Fields_that_are_excluded_are_left_out_as_well()
    {
        await using var server = await StartAsync("9.8");
        using var client = LeavingOut(server);
        var field = ObservatoryTelescope.Field;

        await client.Observatory.Telescopes.ListAsync(new() { Fields = [field.All, !field.Drive] }).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("/api/observatory/telescopes?fields=*", server.Last.Target);
    }

    [Fact]
    public async Task Conditions_are_never_left_out()
    {
        await using var server = await StartAsync("9.8");
        using var client = LeavingOut(server);

        var failure = await Assert.ThrowsAsync<ApiException>(
            () => client.Observatory.Telescopes.ListAsync(new() { Drive = ObservatoryTelescopeDrive.Motor }).CountAsync());

        Assert.EndsWith("does not have the parameter drive (since 9.10)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orders_are_never_left_out()
    {
        await using var server = await StartAsync("9.8");
        using var client = LeavingOut(server);
        var order = Order.Descending(ObservatoryTelescope.Field.Drive);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Observatory.Telescopes.ListAsync(new() { OrderBy = [order] }).FindAsync());

        Assert.EndsWith("does not have the parameter order_by=drive desc (since 9.10)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_are_never_left_out()
    {
        await using var server = await StartAsync("9.8");
        using var client = LeavingOut(server);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Crates.GetAsync(new HeaderOptions()));

        Assert.EndsWith("does not have the parameter X-Weight (since 9.11.1)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_is_to_be_ensured_lacks_nothing()
    {
        await using var server = await StartAsync("9.9.1");
        using var client = LeavingOut(server);
        var wanted = new ObservatoryTelescope { Name = "t", Svm = new() { Name = "s" }, Drive = ObservatoryTelescopeDrive.Motor };

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Observatory.Telescopes.EnsureAsync(wanted));

        Assert.EndsWith("does not have the field drive (since 9.10)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_is_to_be_gone_is_not_looked_for_by_what_the_cluster_does_not_know()
    {
        await using var server = await StartAsync("9.9.1");
        using var client = LeavingOut(server);
        var unwanted = new ObservatoryTelescope { Name = "t", Drive = ObservatoryTelescopeDrive.Motor };
        var field = ObservatoryTelescope.Field;

        var failure = await Assert.ThrowsAsync<ApiException>(
            () => client.Observatory.Telescopes.EnsureAbsentAsync(unwanted, new() { Key = [field.Name, field.Drive] }));

        Assert.EndsWith("does not have the field drive (since 9.10)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_follow_are_as_the_first()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, context.Request.Path.Value switch
        {
            "/api/cluster" => Cluster("9.8"),
            _ when context.Request.QueryString.Value!.Contains("start", StringComparison.Ordinal) => """{"records":[{"name":"b"}]}""",
            _ => """{"records":[{"name":"a"}],"_links":{"next":{"href":"/api/observatory/telescopes?fields=name&start=b"}}}""",
        }));
        using var client = LeavingOut(server);
        var field = ObservatoryTelescope.Field;

        var records = await client.Observatory.Telescopes.ListAsync(new() { Fields = [field.Name, field.Drive] }).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b"], records.Select(record => record.Name));
    }

    [Fact]
    public async Task A_cluster_that_does_not_say_its_release_fails_the_call()
    {
        await using var server = await LoopbackServer.StartAsync(403, """{"error":{"code":"6691623","message":"User is not authorized."}}""");
        using var client = LeavingOut(server);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Observatory.Telescopes.CreateAsync(s_driven));

        Assert.Equal((ApiFailure.Server, "/cluster"), (failure.Failure, failure.PathTemplate));
        Assert.DoesNotContain(server.Seen, request => request.Method == "POST");
    }

    private static Task<LoopbackServer> StartAsync(string release) => LoopbackServer.StartAsync(
        context => LoopbackServer.AnswerAsync(context, 200, context.Request.Path == "/api/cluster" ? Cluster(release) : None));

    private static string Cluster(string release) => $$"""{"version":{"full":"NetApp Release {{release}}: today"} }""";

    private static TestClient Refusing(LoopbackServer server) => server.Client(options => options.ReleaseCheck = ReleaseCheck.Refuse);

    private static TestClient LeavingOut(LoopbackServer server, ApiObserver? observer = null) => server.Client(options =>
    {
        options.ReleaseCheck = ReleaseCheck.LeaveOut;
        options.Observer = observer;
    });

    private static IEnumerable<string> Sent(LoopbackServer server) => server.Seen.Select(request => $"{request.Method} {request.Target}");

    private sealed class ToldObserver : ApiObserver
    {
        public List<(string Method, string Path, string Release, string Names)> LeftOut { get; } = [];

        public override void OnLeftOut(ApiLeftOut leftOut) =>
            LeftOut.Add((leftOut.Method, leftOut.PathTemplate, leftOut.Release.Text, string.Join(",", leftOut.Names)));
    }

    private sealed class HeaderOptions : ApiCallOptions
    {
        protected override void WriteHeaders(ref HeaderWriter headers)
        {
            headers.Add("X-Weight", "1");
            headers.IntroducedIn("X-Weight", "9.11.1");
            headers.IntroducedIn("X-Absent", "9.99.1");
        }
    }
}
