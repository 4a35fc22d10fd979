using System.Text.Json.Nodes;
using SpecGen.Samples.Simulation.Records;
using SpecGen.Samples.Simulation.Routes;

namespace SpecGen.Samples.Simulation.Jobs;

/// <summary>The work of a job on many records: all of them or none, unless it was told to go on after a failure.</summary>
internal sealed class RecordBatch(WritePlanner plan, bool goesOn, bool undoes)
{
    private readonly List<PlannedWrite> _written = [];
    private readonly List<OntapError> _errors = [];
    private readonly List<OntapError> _rollbackErrors = [];

    public JsonObject Results => new()
    {
        ["records"] = new JsonArray([.. _written.Select(write => write.Record.DeepClone())]),
        ["num_records"] = _written.Count,
        ["errors"] = new JsonArray([.. _errors.Select(error => error.ToJson())]),
        ["rollback_errors"] = new JsonArray([.. _rollbackErrors.Select(error => error.ToJson())]),
    };

    public RefusedWrite? Run(IEnumerable<JsonObject?> records)
    {
        foreach (JsonObject? record in records)
        {
            if (Write(record) is not { } error)
                continue;
            _errors.Add(error);
            if (!goesOn)
                return Fail(error);
        }

        return null;
    }

    private OntapError? Write(JsonObject? record)
    {
        if (plan(record, out PlannedWrite? write) is { } error)
            return error;
        if (write!.Work() is { } refusal)
            return OntapError.Of(refusal);
        _written.Add(write);
        return null;
    }

    private RefusedWrite Fail(OntapError error)
    {
        if (undoes)
            Undo();
        return new RefusedWrite(error.Code, $"A record could not be written: {error.Message}", error.Target);
    }

    private void Undo()
    {
        foreach (PlannedWrite write in _written.AsEnumerable().Reverse())
        {
            if (write.Undo() is { } refusal)
                _rollbackErrors.Add(OntapError.Of(refusal));
        }

        _written.Clear();
    }
}
