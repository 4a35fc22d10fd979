using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>Finds the record that another is below.</summary>
internal sealed class Parents(RecordStore store)
{
    public JsonObject? Of(ServedResource resource, JsonObject record) => resource.Parent is { } parent
        ? store.Find(parent, [.. resource.ParentKeys.Take(parent.Keys.Count).Select(key => RecordPath.Text(record, key) ?? "")])
        : null;

    /// <summary>Why there can be nothing below the keys of a path, or null.</summary>
    /// <param name="keys">Values of the first keys of the resource.</param>
    public OntapError? Missing(ServedResource resource, IReadOnlyList<string> keys)
    {
        if (resource.Parent is not { IsReadable: true } parent || keys.Count < parent.Keys.Count || keys.Take(parent.Keys.Count).Contains("*"))
            return null;
        if (store.Find(parent, [.. keys.Take(parent.Keys.Count)]) is not null)
            return null;
        // An SVM without a configuration has nothing in it, and can be given some.
        if (parent.Keys is ["svm.uuid"] && store.Of("/svm/svms") is { } svms && svms.Find(keys[0]) is not null)
            return null;
        return OntapErrors.NoEntry();
    }
}
