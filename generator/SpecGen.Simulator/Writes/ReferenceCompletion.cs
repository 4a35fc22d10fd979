using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>Completes references given by name with their key, and the other way round, and with what pages repeat of their targets.</summary>
internal sealed class ReferenceCompletion(RecordStore store)
{
    /// <summary>Null where all references of the record name something, or the first that names nothing.</summary>
    public OntapError? Complete(ServedResource resource, JsonObject record)
    {
        OntapError? unknown = null;
        foreach (var member in store.Reference.References.MembersOf(resource))
        {
            foreach (var reference in member.In(record))
            {
                if (Find(member, reference, record) is { } target)
                    Copy(target.Record, reference, member.Shape);
                else if (unknown is null && NamesSomething(reference) && !store.Reference.Rules.CanBeElsewhere(member.Path))
                    unknown = OntapErrors.UnknownReference(member.Path, What(member, reference));
            }
        }

        return unknown;
    }

    /// <summary>The record that a reference names, and the resource it is of; or null.</summary>
    public (ServedResource Resource, JsonObject Record)? Find(ReferenceMember member, JsonObject reference, JsonObject record)
    {
        foreach (var target in member.Targets)
        {
            if (FindIn(store.Of(target), reference, record) is { } found)
                return (target, found);
        }

        return null;
    }

    private static JsonObject? FindIn(StoredRecords records, JsonObject reference, JsonObject record)
    {
        if (Key(reference) is var (path, key))
            return records.WithText(path, key) is [var found, ..] ? found : null;
        return RecordPath.Text(reference, "name") is { } name ? ByName(records, name, reference, SvmOf(record)) : null;
    }

    private static JsonObject? ByName(StoredRecords records, string name, JsonObject reference, string? svm)
    {
        var namesakes = records.WithText("name", name);
        if (namesakes.Count <= 1)
            return namesakes.Count == 0 ? null : namesakes[0];
        var agreeing = namesakes.Where(candidate => AgreesWith(candidate, reference)).ToList();
        return agreeing.Find(candidate => SvmOf(candidate) == svm) ?? agreeing.Find(candidate => SvmOf(candidate) is null) ?? agreeing.FirstOrDefault();
    }

    /// <summary>A port is named by its name and its node's.</summary>
    private static bool AgreesWith(JsonObject candidate, JsonObject reference) => reference.All(member => member.Value switch
    {
        JsonObject inner when RecordPath.Find(candidate, member.Key) is JsonObject other => AgreesWith(other, inner),
        JsonValue value when RecordPath.Text(candidate, member.Key) is { } other => other == RecordPath.TextOf(value),
        _ => true,
    });

    private static string? SvmOf(JsonObject record) => RecordPath.Text(record, "svm.name");

    private static (string Path, string Value)? Key(JsonObject reference)
    {
        foreach (var path in new[] { "uuid", "id" })
        {
            if (RecordPath.Text(reference, path) is { } key)
                return (path, key);
        }

        return null;
    }

    private static bool NamesSomething(JsonObject reference) => Key(reference) is not null || RecordPath.Text(reference, "name") is { Length: > 0 };

    private static string What(ReferenceMember member, JsonObject reference) =>
        $"{member.Targets[0].Path} \"{RecordPath.Text(reference, "name") ?? Key(reference)?.Value}\"";

    private static void Copy(JsonObject target, JsonObject reference, MemberShape shape)
    {
        foreach (var (name, member) in shape.Members)
        {
            if (name == "_links" || !target.TryGetPropertyValue(name, out var value) || value is null)
                continue;
            if (value is JsonObject inner && member.HasMembers)
            {
                if (reference[name] is not JsonObject known)
                    reference[name] = known = [];
                Copy(inner, known, member);
                if (known.Count == 0)
                    reference.Remove(name);
            }
            else if (value is JsonValue)
            {
                reference[name] = value.DeepClone();
            }
        }
    }
}
