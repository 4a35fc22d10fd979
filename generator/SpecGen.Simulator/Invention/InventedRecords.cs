using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Invention;

/// <summary>
/// Makes up records of collections: a name, the references that can be had, some plain members, and some with members of their own;
/// which, is the same of all records of a collection, so that filters on them find something. The same for the same seed.
/// </summary>
internal sealed class InventedRecords
{
    private const int MostMembers = 12;
    private const int MostWithMembers = 3;

    private readonly RecordStore _store;
    private readonly RecordWrites _writes;
    private readonly Random _random;
    private readonly InventedValues _values;

    public InventedRecords(RecordStore store, int seed, TimeProvider clock)
    {
        _store = store;
        _random = new(seed);
        _values = new(_random);
        _writes = new(store, NewGuid, clock);
    }

    /// <param name="counts">How many records by path of a collection; with an empty path, dealt over all collections whose records need no parent.</param>
    /// <param name="tell">Is told, a line each, what could not be made up.</param>
    /// <exception cref="IOException">A path is that of no such collection.</exception>
    public void Put(IReadOnlyDictionary<string, int> counts, Action<string> tell)
    {
        foreach (var (path, count) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            ServedResource[] resources = path.Length > 0 ? [Find(path)] : [.. _store.Reference.Resources.Where(CanBeMadeUp).OrderBy(KeysOfOthers).ThenBy(resource => resource.Path, StringComparer.Ordinal)];
            for (var i = 0; i < resources.Length; i++)
                Put(resources[i], (count / resources.Length) + (i < count % resources.Length ? 1 : 0), tell);
        }
    }

    private ServedResource Find(string path) => _store.Reference.Find(path) is { } resource && CanBeMadeUp(resource)
        ? resource
        : throw new IOException($"records of \"{path}\" cannot be made up; expected the path of a collection that pages let be created and read, without a key in it");

    /// <summary>What has the keys of others comes after them.</summary>
    private static int KeysOfOthers(ServedResource resource) => resource.ItemKeys.Count(key => key.Contains('.', StringComparison.Ordinal));

    private static bool CanBeMadeUp(ServedResource resource) =>
        resource is { ItemKeys.Count: > 0, ParentKeys.Count: 0, IsReadable: true } && resource.Find("POST", isItem: false) is not null && !resource.Path.StartsWith("/private", StringComparison.Ordinal);

    private void Put(ServedResource resource, int count, Action<string> tell)
    {
        if (count == 0)
            return;
        var members = Chosen(resource);
        var example = ExampleOf(resource);
        var references = _store.Reference.References.MembersOf(resource).Where(member => !member.Path.Contains('.', StringComparison.Ordinal) && !member.Shape.IsArray && !member.Shape.Attributes.ReadOnly).ToArray();
        var first = _store.Of(resource).Count + 1;
        for (var number = first; number < first + count; number++)
        {
            try
            {
                Put(resource, members, references, example, number);
            }
            catch (RefusedRequestException exception)
            {
                tell($"{resource.Path}: no more than {number - first} records were made up: {exception.Message}");
                return;
            }
        }
    }

    private void Put(ServedResource resource, IReadOnlyList<KeyValuePair<string, MemberShape>> members, IReadOnlyList<ReferenceMember> references, JsonObject? example, int number)
    {
        var record = new JsonObject();
        foreach (var key in resource.ItemKeys.Append("name"))
        {
            if (resource.Record.At(key) is { Type: MemberType.Text, Attributes.Enum.IsEmpty: true } shape && !key.Contains('.', StringComparison.Ordinal) && key is not ("uuid" or "id"))
                record[key] = InventedValues.Name(resource, shape, number);
        }

        var settable = resource.Find("POST", isItem: false)!.Request?.Members;
        foreach (var (name, shape) in members.Where(member => !record.ContainsKey(member.Key)))
        {
            var value = shape.HasMembers ? _values.Below(shape, settable?.GetValueOrDefault(name), number, example?[name], CanBeMadeUp) : _values.Of(shape, name, number, example?[name]);
            if (value is not null)
                record[name] = value;
        }

        foreach (var reference in references)
        {
            if (reference.Targets.Select(target => _store.Of(target).All).FirstOrDefault(all => all.Count > 0) is { } known)
                record[reference.Path] = ReferenceTo(known[_random.Next(known.Count)]);
        }

        if (UniqueRecords.Conflict(_store, resource, record, before: null) is { } conflict && resource.ItemKeys.Contains(conflict.Target!))
            throw new RefusedRequestException(conflict);
        _writes.Seed(resource, record, []);
    }

    /// <summary>The first record that an example of a page shows; null where none can be read.</summary>
    private static JsonObject? ExampleOf(ServedResource resource)
    {
        foreach (var text in resource.Operations.Where(operation => operation.Method == "GET").SelectMany(operation => operation.Page.Responses).Select(response => response.Example).OfType<string>())
        {
            try
            {
                var shown = JsonNode.Parse(text) as JsonObject;
                if ((shown?["records"] is JsonArray records ? records.FirstOrDefault() as JsonObject : shown) is { } record)
                    return record;
            }
            catch (JsonException)
            {
                // Examples are printed by people.
            }
        }

        return null;
    }

    private static JsonObject ReferenceTo(JsonObject record)
    {
        var reference = new JsonObject();
        foreach (var name in new[] { "uuid", "id", "name" })
        {
            if (record[name] is JsonValue value)
                reference[name] = value.DeepClone();
        }

        return reference;
    }

    /// <summary>Members that a creation can set and a list shows, and of those that only the server sets what has a list of values; by the seed. Some have members of their own.</summary>
    private KeyValuePair<string, MemberShape>[] Chosen(ServedResource resource)
    {
        var settable = resource.Find("POST", isItem: false)!.Request?.Members;
        var candidates = resource.Answer.Members
            .Where(member => member.Key is not ("name" or "uuid" or "id" or "index") && !resource.Keys.Contains(member.Key))
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .ToArray();
        _random.Shuffle(candidates);
        return
        [
            .. candidates.Where(member => CanBeMadeUp(member.Key, member.Value, settable?.GetValueOrDefault(member.Key))).Take(MostMembers),
            .. candidates.Where(member => HasSomeBelow(resource, member.Key, member.Value, settable?.GetValueOrDefault(member.Key))).Take(MostWithMembers),
        ];
    }

    private bool CanBeMadeUp(string name, MemberShape shape, MemberShape? settable) =>
        !shape.HasMembers && !shape.Attributes.WriteOnly && !_store.Reference.Rules.IsSecret(name) && (!shape.Attributes.Enum.IsEmpty || (settable is not null && !shape.Attributes.ReadOnly));

    /// <summary>References lead to records, and a list that is a collection has some.</summary>
    private bool HasSomeBelow(ServedResource resource, string name, MemberShape shape, MemberShape? settable) =>
        shape is { HasMembers: true, IsReference: false, Attributes: { ReadOnly: false, WriteOnly: false } }
        && settable is not null
        && name != "_links"
        && !EmbeddedList.Below(resource, _store.Reference.Resources.Where(other => ReferenceEquals(other.Parent, resource)), _store.Reference.References).Values.Any(list => list.Path.Split('.')[0] == name);

    private Guid NewGuid()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }
}
