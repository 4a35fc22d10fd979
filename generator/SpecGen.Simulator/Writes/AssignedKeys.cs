using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Naming;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>Makes the keys that a client does not give: a <c>uuid</c>, the next integer for <c>id</c> and <c>index</c>.</summary>
internal sealed class AssignedKeys(RecordStore store, Func<Guid> newGuid)
{
    private static readonly string[] s_ids = ["uuid", "id"];

    public OntapError? Assign(ServedResource resource, JsonObject record)
    {
        var rule = store.Reference.Rules.Of(resource.Path);
        foreach (var (path, template) in rule.Made.Where(made => RecordPath.Find(record, made.Key) is null))
        {
            if (MadeText.Of(template, record, 1000 + store.Of(resource).Count) is { } text)
                RecordPath.Set(record, path, JsonValue.Create(text));
        }

        foreach (var (path, sources) in rule.Copied.Where(copied => RecordPath.Find(record, copied.Key) is null))
        {
            if (sources.Select(source => RecordPath.Find(record, source)).FirstOrDefault(value => value is not null) is { } value)
                RecordPath.Set(record, path, value.DeepClone());
        }

        if (!resource.IsOntap)
        {
            AssignOther(resource, record);
            return null;
        }

        foreach (var path in resource.ItemKeys.Append("uuid").Where(path => RecordPath.Find(record, path) is null))
        {
            var shape = resource.Record.At(path);
            var isKey = resource.ItemKeys.Contains(path);
            if (!isKey && (shape is null || !resource.Record.Members.ContainsKey(path)))
                continue;
            if (shape?.Type == MemberType.Integer)
                RecordPath.Set(record, path, JsonValue.Create(Next(resource, record, path)));
            else if (path is "uuid" or "id" || (isKey && shape?.Attributes.ReadOnly == true))
                RecordPath.Set(record, path, NewKey());
            else if (isKey)
                return OntapErrors.MissingValue(path);
        }

        return null;
    }

    /// <summary>Other APIs make all keys, and a record of which no page shows a key has one that is never shown.</summary>
    private void AssignOther(ServedResource resource, JsonObject record)
    {
        var owner = store.Reference.Shared.OwnerOf(resource);
        foreach (var path in owner.Identity.Skip(owner.ParentKeyCount).Where(path => RecordPath.Find(record, path) is null))
        {
            var isName = path.EndsWith("name", StringComparison.OrdinalIgnoreCase);
            RecordPath.Set(record, path, resource.Record.At(path)?.Type == MemberType.Integer
                ? JsonValue.Create(Next(resource, record, path))
                : isName ? JsonValue.Create($"{Singular.Of(resource.Name)}-{store.Of(resource).Count + 1}") : NewKey());
        }

        foreach (var path in s_ids.Where(path => resource.Record.Members.ContainsKey(path) && !record.ContainsKey(path)))
            record[path] = NewKey();
    }

    private JsonValue NewKey() => JsonValue.Create(newGuid().ToString("D", CultureInfo.InvariantCulture));

    private long Next(ServedResource resource, JsonObject record, string path)
    {
        var within = store.Reference.Rules.Of(resource.Path).Order?.Within ?? resource.ParentKeys;
        var records = store.Of(resource);
        var siblings = within is [var first, ..] && RecordPath.Text(record, first) is { } parent ? records.WithText(first, parent) : records.All;
        return 1 + siblings
            .Where(other => within.All(member => RecordPath.Text(other, member) == RecordPath.Text(record, member)))
            .Select(other => long.TryParse(RecordPath.Text(other, path), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty(0)
            .Max();
    }
}
