using System.Reflection;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Runtime;
using SpecGen.Runtime.Generated;

namespace SpecGen.Generator.Tests.Contract;

/// <summary>Every contract that the runtime says it serves, it serves: a client that was built then and never again runs on it.</summary>
public class ServedClientTests
{
    private static readonly ServesContractsAttribute s_served = typeof(ApiClient).Assembly.GetCustomAttribute<ServesContractsAttribute>()!;

    public static TheoryData<int> Served => [.. Enumerable.Range(s_served.Oldest, s_served.Newest - s_served.Oldest + 1)];

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

    [Fact]
    public void No_client_is_kept_of_a_contract_that_is_not_served() => Assert.Equal(
        Served.Select(row => ServedClient.FolderOf(row.Data)).Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Path.GetDirectoryName(ServedClient.FolderOf(0))!).Order(StringComparer.Ordinal));
}
