using System.Text.Json.Nodes;
using SpecGen.Input;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Records;

public sealed class StoredRecordsTests
{
    private readonly StoredRecords _records = new(ServedReference.Of(Harbour.Pages.Select(DeferredOperation.Of), ServerRules.Load()).Find("/harbour/tickets")!);

    [Fact]
    public void Records_keep_their_order_when_one_is_replaced()
    {
        Put(1, "a");
        Put(2, "b");
        Put(1, "c");

        Assert.Equal(["c", "b"], _records.All.Select(NameOf));
    }

    [Fact]
    public void An_index_knows_what_was_written_after_it_was_made()
    {
        var first = Put(1, "a");
        Assert.Single(Named("a"));

        Put(2, "a");
        Assert.Equal(["1", "2"], Named("a"));

        _records.Replace(first, Ticket(1, "b"));
        Assert.Equal(["2"], Named("a"));
        Assert.Equal(["1"], Named("b"));

        Put(1, "a");
        Assert.Equal(["1", "2"], Named("a"));

        _records.Remove(first);
        Assert.Equal(["2"], Named("a"));
        Assert.Empty(Named("b"));
    }

    [Fact]
    public void A_record_that_takes_the_key_of_another_takes_its_place()
    {
        var first = Put(1, "a");
        Put(2, "b");

        _records.Replace(first, Ticket(2, "c"));

        Assert.Equal(["c"], _records.All.Select(NameOf));
        Assert.Empty(Named("b"));
    }

    private JsonObject Put(int id, string name)
    {
        var record = Ticket(id, name);
        _records.Put(record);
        return record;
    }

    private static JsonObject Ticket(int id, string name) => new() { ["id"] = id, ["name"] = name };

    private static string? NameOf(JsonObject record) => (string?)record["name"];

    private IEnumerable<string?> Named(string name) => _records.WithText("name", name).Select(record => record["id"]!.ToJsonString());
}
