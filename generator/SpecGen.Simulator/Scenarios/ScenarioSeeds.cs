using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Bodies;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Scenarios;

/// <summary>Puts the records of a scenario in. They can name each other in any order.</summary>
/// <param name="wrong">Makes the exception for what is wrong at an offset.</param>
internal sealed class ScenarioSeeds(byte[] json, RecordStore store, RecordWrites writes, Func<long, string, ScenarioException> wrong)
{
    private readonly List<string> _remarks = [];

    public void Put(ScenarioEntry entry)
    {
        if (store.Reference.Routes.Match(RequestPath.Segments(entry.Path)) is not { } match)
            throw wrong(entry.Offset, $"no page documents the path \"{entry.Path}\"");
        IEnumerable<JsonElement> records = entry.Value.ValueKind switch
        {
            JsonValueKind.Array => entry.Value.EnumerateArray(),
            JsonValueKind.Object => [entry.Value],
            _ => throw wrong(entry.Offset, $"\"{entry.Path}\" must be a list of records, or one record as an object"),
        };
        foreach (var (record, offset) in records.Zip(JsonPlaces.Elements(json, entry.ValueOffset)))
        {
            if (record.ValueKind != JsonValueKind.Object)
                throw wrong(offset, $"each record of \"{entry.Path}\" must be an object");
            var body = UndottedBody.Of(record, match.Resource.Record);
            foreach (var (path, value) in match.Resource.Keys.Zip(match.Keys))
                RecordPath.Set(body, path, value);
            Put(entry, offset, match.Resource, body);
        }
    }

    /// <summary>Gives what is to be said of them: references that name nothing, members that no page has.</summary>
    public IEnumerable<string> Complete() =>
        _remarks.Concat(writes.CompleteSeeds().Select(unknown => $"{unknown.Resource.Path}: {unknown.Error.Message}")).Distinct(StringComparer.Ordinal);

    private void Put(ScenarioEntry entry, long offset, ServedResource resource, JsonObject record)
    {
        var departures = new List<Departure>();
        try
        {
            writes.Seed(resource, record, departures);
        }
        catch (RefusedRequestException exception)
        {
            throw wrong(exception.Error.Target is { } member ? JsonPlaces.Member(json, offset, member) : offset, exception.Message);
        }

        _remarks.AddRange(departures.Select(departure => $"{entry.Path}: {departure.Member}: {departure.What}"));
    }
}
