using System.Reflection;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Runtime;
using SpecGen.Runtime.Generated;

namespace SpecGen.Generator.Tests.Contract;

/// <summary>Every contract before its own that the runtime says it serves, it serves: a client that was built then and never again runs on it.</summary>
public class ServedClientTests
{
    private static readonly ServesContractsAttribute s_served = typeof(ApiClient).Assembly.GetCustomAttribute<ServesContractsAttribute>()!;

    public static TheoryData<int> Served => [.. Enumerable.Range(s_served.Oldest, s_served.Newest - s_served.Oldest)];

    [Theory]
    [MemberData(nameof(Served))]
    public async Task Lists_are_read(int contract)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, """{"records":[{"uuid":"h1","state":"open","flow":7,"colors":["red","blue"],"opened":"2026-11-24T10:00:00Z"}],"num_records":1}""");

        Assert.Equal("h1 open 7 2 2026-11-24T10:00:00Z;", await new ServedClient(contract).CallAsync<string>("ListAsync", server.Address));
        Assert.Equal("?state=open&order=flow", server.Asked.Query);
    }

    [Theory]
    [MemberData(nameof(Served))]
    public async Task Records_are_read_within_an_svm(int contract)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, """{"color":"sea-green"}""");

        Assert.Equal("sea-green", await new ServedClient(contract).CallAsync<string?>("GetAsync", server.Address));
        Assert.Equal(("/api/garden/hoses/h%2F1", "?fields=color", "svm1"), (server.Asked.RawPath, server.Asked.Query, server.Header("X-Dot-SVM-Name")));
    }

    [Theory]
    [MemberData(nameof(Served))]
    public async Task Records_are_created_through_a_job(int contract)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (202, """{"job":{"uuid":"job-1"}}""");

        await new ServedClient(contract).CallAsync("CreateAsync", server.Address);

        Assert.Equal(("POST", """{"color":"sea-green","flow":3,"address":null}"""), (server.Asked.Method, server.Asked.Body));
    }

    [Theory]
    [MemberData(nameof(Served))]
    public async Task Records_are_replaced(int contract)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, null);

        await new ServedClient(contract).CallAsync("ReplaceAsync", server.Address);

        Assert.Equal(("PUT", """{"colors":["red"],"window":"PT5M"}"""), (server.Asked.Method, server.Asked.Body));
    }

    [Theory]
    [MemberData(nameof(Served))]
    public async Task What_was_read_is_changed(int contract)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, """{"uuid":"k1","svm":{"name":"svm1"},"tail":{"bows":2,"length":9}}""");

        Assert.Equal("svm1 True", await new ServedClient(contract).CallAsync<string>("ChangeAsync", server.Address));
        Assert.Equal(("PATCH", """{"tail":{"bows":7}}"""), (server.Asked.Method, server.Asked.Body));
    }

    [Theory]
    [MemberData(nameof(Served))]
    public async Task Wanted_states_are_ensured(int contract)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, """{"records":[{"uuid":"k1","name":"red","span":90,"svm":{"name":"svm1","uuid":"s1"}}],"num_records":1}""");

        Assert.Equal("Unchanged", await new ServedClient(contract).CallAsync<string>("EnsureAsync", server.Address));
    }

    [Theory]
    [MemberData(nameof(Served))]
    public async Task Records_are_deleted_by_a_query(int contract)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, """{"num_records":1}""");

        await new ServedClient(contract).CallAsync("DeleteWhereAsync", server.Address);

        Assert.Equal("DELETE", server.Asked.Method);
        Assert.Contains("name=old", server.Asked.Query, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Served))]
    public async Task Files_are_uploaded(int contract)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, "{}");

        await new ServedClient(contract).CallAsync("UploadAsync", server.Address);

        Assert.Equal(("POST", "/api/kites/k1/pictures/a%2Epng"), (server.Asked.Method, server.Asked.RawPath));
    }

    [Theory]
    [MemberData(nameof(Served))]
    public async Task Failures_are_told_by_their_code(int contract)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (404, """{"error":{"code":"4711","message":"Gone."}}""");

        Assert.Equal(1, await new ServedClient(contract).CallAsync<long>("FailAsync", server.Address));
    }

    [Fact]
    public void A_client_is_kept_of_each_contract_that_was_before_and_is_served() =>
        Assert.Equal(Served.Select(row => row.Data), ServedClient.Kept.Order());
}
