using SpecGen.ProgramCalls.Tests.Own;
using SpecGen.ProgramCalls.Tests.Own.Kites;
using SpecGen.Runtime;

namespace SpecGen.ProgramCalls.Tests.Programs;

/// <summary>A program in the assembly of its client. It is read and never run.</summary>
internal sealed class KiteShow(GardenClient client)
{
    public async Task<string?> AwaitedAsync(string uuid)
    {
        var kite = await client.Kites.GetAsync(uuid);
        return kite.Name;
    }

    public async IAsyncEnumerable<string?> IteratedAsync()
    {
        await foreach (var kite in client.Kites.ListAsync(new KiteListOptions { Name = "Red*", Fields = [Kite.Field.Tail.Bows] }))
            yield return kite.Uuid;
    }

    public Func<Task> Lambda(Kite kite) => async () => await client.Kites.CreateAsync(kite);

    public Task LocalFunctionAsync(string uuid)
    {
        return Update();

        Task Update() => client.Kites.UpdateAsync(uuid, new Kite { Span = 90, Tail = new KiteTail { Length = 2 } });
    }

    public Func<string, KiteGetOptions?, CancellationToken, Task<Kite>> MethodGroup() => client.Kites.GetAsync;

    public Task EnsuredAsync(Kite kite) => client.Kites.EnsureAsync(kite);

    public Task RawByTemplateAsync(string uuid) => client.Raw.SendAsync(new RawRequest("PATCH", "/private/kites/{uuid}", uuid));

    public Task RawByInterpolationAsync(string name) => client.Raw.SendAsync(new RawRequest("GET", $"/private/cli/kite/{name}/tail"));

    public Task RawByVariableAsync(string path) => client.Raw.SendAsync(new RawRequest("GET", path));

    public Task RawByDecisionAsync(bool isWrite) => client.Raw.SendAsync(new RawRequest(isWrite ? "POST" : "GET", "/private/kites"));
}
