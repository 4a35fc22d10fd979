using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Requests;

/// <summary>The work of a job on many records: all of them or none, unless it was told to go on after a failure.</summary>
/// <param name="plans">What is to be done, of one record each.</param>
/// <param name="goesOn">A record that fails leaves the others alone.</param>
/// <param name="undoes">What was done before a failure is taken back.</param>
internal sealed class RecordBatch(IReadOnlyList<Func<PlannedWrite>> plans, bool goesOn, bool undoes)
{
    private readonly List<(PlannedWrite Write, JsonObject? Record)> _done = [];
    private readonly List<OntapError> _errors = [];

    public JsonObject Results()
    {
        var records = _done.Select(done => done.Record).OfType<JsonObject>().Select(record => (JsonNode)record.DeepClone()).ToArray();
        return new()
        {
            ["records"] = new JsonArray(records),
            ["num_records"] = records.Length,
            ["errors"] = new JsonArray([.. _errors.Select(error => (JsonNode)error.ToJson())]),
            ["rollback_errors"] = new JsonArray(),
        };
    }

    /// <exception cref="RefusedRequestException">A record could not be written.</exception>
    public void Do()
    {
        foreach (var plan in plans)
        {
            try
            {
                var write = plan();
                _done.Add((write, write.Do()));
            }
            catch (RefusedRequestException exception)
            {
                _errors.Add(exception.Error);
                if (!goesOn)
                    Fail(exception.Error);
            }
        }
    }

    private void Fail(OntapError error)
    {
        if (undoes)
        {
            foreach (var (write, record) in _done.AsEnumerable().Reverse())
                write.Undo(record ?? []);
            _done.Clear();
        }

        throw new RefusedRequestException(error with { Message = $"A record could not be written: {error.Message}" });
    }
}
