using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>What a write acts on.</summary>
/// <param name="Keys">Values of the first keys of the resource, in path order.</param>
/// <param name="Svm">The SVM that the request is scoped to, or null.</param>
/// <param name="HasParameter">Whether the request's query or body gives a parameter.</param>
internal sealed record WriteTarget(ServedResource Resource, ServedOperation Operation, IReadOnlyList<string> Keys, JsonObject? Svm, Func<string, bool> HasParameter)
{
    /// <summary>Puts what path and header say into a record.</summary>
    public void Place(JsonObject record)
    {
        foreach (var (path, value) in Resource.KeysOf(Operation).Zip(Keys).Where(key => key.Second != "*"))
            RecordPath.Set(record, path, KeyValue(path, value));
        if (Svm is not null && record["svm"] is null && Resource.Record.Members.ContainsKey("svm"))
            record["svm"] = new JsonObject { ["uuid"] = Svm["uuid"]?.DeepClone(), ["name"] = Svm["name"]?.DeepClone() };
    }

    private JsonValue KeyValue(string path, string value) =>
        Resource.Record.At(path)?.Type == MemberType.Integer && long.TryParse(value, out var integer) ? JsonValue.Create(integer) : JsonValue.Create(value);
}
