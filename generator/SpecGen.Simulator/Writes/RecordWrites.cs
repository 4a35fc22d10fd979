using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Bodies;
using SpecGen.Simulator.Files;
using SpecGen.Simulator.Forms;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>Creates, changes and deletes records of any resource by what its pages say. Whoever calls holds the store's lock.</summary>
internal sealed class RecordWrites
{
    private readonly RecordStore _store;
    private readonly ReferenceCompletion _references;
    private readonly AssignedKeys _keys;
    private readonly EmbeddedCollections _embedded;
    private readonly DependentRecords _dependents;
    private readonly Mirrors _mirrors;
    private readonly Parents _parents;
    private readonly ShownMembers _shown;
    private readonly Companions _companions;
    private readonly CompletedBody _bodies;
    private readonly RecordTimes _times;

    /// <summary>Lists of seeds whose elements name what was not there yet.</summary>
    private readonly List<UnsettledList> _unsettled = [];

    public RecordWrites(RecordStore store, Func<Guid> newGuid, TimeProvider clock)
    {
        _bodies = new(clock);
        _times = new(store.Reference.Rules.Forms, clock);
        _store = store;
        _references = new(store);
        _keys = new(store, newGuid);
        _embedded = new(store);
        _dependents = new(store);
        _mirrors = new(store);
        _parents = new(store);
        _shown = new(store.Reference.Rules);
        _companions = new(store, _keys);
    }

    public Parents Parents => _parents;

    public PlannedWrite Create(WriteTarget target, JsonObject body, ICollection<Departure> departures)
    {
        var resource = target.Resource;
        var sent = Sent(target, body, departures);
        var record = Filled(resource, target.Operation, sent);
        _times.Created(record, resource);
        CheckElements(resource, Keyed(resource, record), sent);
        return new(() => Put(resource, Keyed(resource, record)), created => Remove(resource, created));
    }

    /// <summary>What was sent, in the form that the pages document.</summary>
    /// <exception cref="RefusedRequestException">The operation does not take it.</exception>
    public JsonObject Sent(WriteTarget target, JsonObject body, ICollection<Departure> departures)
    {
        var resource = target.Resource;
        Require(_parents.Missing(resource, target.Keys));
        var sent = new DocumentedValues(departures).Read(body, target.Operation.Taken(resource));
        if (target.Operation.Request is { } shape)
            Require(SettableMembers.Refused(sent, shape, isCreation: true));
        target.Place(sent);
        Require(_references.Complete(resource, sent));
        Require(RequiredMembers.Missing(sent, target, _store.Reference.Rules.Of(resource.Path)));
        return sent;
    }

    /// <summary>The record with the keys that the server makes. They are made when it is put in: others may have come meanwhile.</summary>
    private JsonObject Keyed(ServedResource resource, JsonObject record)
    {
        var keyed = (JsonObject)record.DeepClone();
        Require(_keys.Assign(resource, keyed));
        Require(UniqueRecords.Conflict(_store, resource, keyed, before: null));
        return keyed;
    }

    public PlannedWrite Change(WriteTarget target, JsonObject before, JsonObject body, long? newIndex, ICollection<Departure> departures)
    {
        var resource = target.Resource;
        var sent = new DocumentedValues(departures).Read(body, target.Operation.Taken(resource));
        if (target.Operation is { Method: "PUT", Request: { } whole })
            Require(RequiredMembers.MissingInTable(sent, whole));
        if (target.Operation.Request is { } shape)
            Require(SettableMembers.Refused(Without(sent, before, resource), shape, isCreation: false));
        CheckElements(resource, Merged(resource, before, sent), sent);
        return new(() => Replace(resource, Current(resource, before), sent, newIndex), changed => TakeBack(resource, changed, before));
    }

    public PlannedWrite Delete(ServedResource resource, JsonObject record) => new(() =>
    {
        Remove(resource, Current(resource, record));
        return null;
    }, _ => { });

    /// <summary>Puts a record in as it is given, completed as far as it can be.</summary>
    public void Seed(ServedResource resource, JsonObject body, ICollection<Departure> departures)
    {
        var record = new DocumentedValues(departures).Read(body, resource.Record);
        _references.Complete(resource, record);
        RuledMembers.SetOwner(record, resource, _store.Single("/cluster"));
        Require(_keys.Assign(resource, record));
        Put(resource, record, _unsettled);
    }

    /// <summary>Completes what seeds name that came after them. Gives the references that name nothing.</summary>
    public IReadOnlyList<(ServedResource Resource, OntapError Error)> CompleteSeeds()
    {
        var unknown = new List<(ServedResource, OntapError)>();
        foreach (var records in _store.Collections)
        {
            foreach (var record in records.All)
            {
                var completed = (JsonObject)record.DeepClone();
                if (_references.Complete(records.Resource, completed) is { } error)
                    unknown.Add((records.Resource, error));
                if (!JsonNode.DeepEquals(record, completed))
                    records.Replace(record, completed);
            }
        }

        foreach (var list in _unsettled)
        {
            try
            {
                var parent = Current(list.Parent, list.Record);
                SetElements(parent, parent, list.Collection);
                _embedded.Show(parent, list.Collection);
            }
            catch (RefusedRequestException exception)
            {
                unknown.Add((list.Collection, exception.Error));
            }
        }

        _unsettled.Clear();
        return unknown;
    }

    /// <summary>What was sent, with what its server adds. References that were sent are complete; defaults bring others.</summary>
    private JsonObject Filled(ServedResource resource, ServedOperation operation, JsonObject sent)
    {
        var record = (JsonObject)sent.DeepClone();
        var rule = _store.Reference.Rules.Of(resource.Path);
        DefaultMembers.Apply(record, operation, resource, _store.Reference.Rules);
        RuledMembers.Apply(record, sent, rule);
        _references.Complete(resource, record);
        RuledMembers.SetOwner(record, resource, _store.Single("/cluster"));
        return record;
    }

    private JsonObject Merged(ServedResource resource, JsonObject before, JsonObject sent)
    {
        var rule = _store.Reference.Rules.Of(resource.Path);
        var after = MergedRecord.Of(before, sent, resource.Record, rule);
        RuledMembers.Apply(after, sent, rule);
        Require(_references.Complete(resource, after) is { } unknown && IsIn(sent, unknown.Target!) ? unknown : null);
        Require(UniqueRecords.Conflict(_store, resource, after, before));
        return after;
    }

    /// <param name="unsettled">Takes lists that cannot be collections yet; without it they are refused.</param>
    private JsonObject Put(ServedResource resource, JsonObject record, List<UnsettledList>? unsettled = null)
    {
        var shown = _shown.Of(record, resource);
        if (!resource.IsOntap)
            _bodies.Complete(shown, resource.Answer, resource.Example);
        _store.Of(resource).Put(shown);
        var settled = Settle(resource, shown, record, unsettled);
        _companions.Add(resource, settled, record);
        return settled;
    }

    private JsonObject Replace(ServedResource resource, JsonObject before, JsonObject sent, long? newIndex)
    {
        var records = _store.Of(resource);
        var merged = Merged(resource, before, sent);
        _times.Changed(merged, resource);
        var after = _shown.Of(merged, resource);
        records.Replace(before, after);
        if (newIndex is { } to && _store.Reference.Rules.Of(resource.Path).Order is { } order)
            after = OrderedRecords.Move(records, order, after, to);
        _dependents.Follow(resource, before, after);
        return Settle(resource, after, sent);
    }

    /// <summary>Makes everything else true that the record makes true.</summary>
    /// <param name="sent">Lists in it are what the collections below have from now on.</param>
    private JsonObject Settle(ServedResource resource, JsonObject record, JsonObject sent, List<UnsettledList>? unsettled = null)
    {
        foreach (var below in _embedded.Below(resource))
        {
            try
            {
                if (_embedded.IsGiven(sent, below))
                    SetElements(sent, record, below);
                _embedded.Show(record, below);
            }
            catch (RefusedRequestException) when (unsettled is not null)
            {
                unsettled.Add(new(resource, record, below));
            }
        }

        ShowAbove(resource, record);
        _mirrors.Update(resource, record);
        var records = _store.Of(resource);
        return records.Find(records.KeyOf(record)) ?? record;
    }

    private void TakeBack(ServedResource resource, JsonObject changed, JsonObject before)
    {
        _store.Of(resource).Replace(changed, before);
        _dependents.Follow(resource, changed, before);
        Settle(resource, before, before);
    }

    private void ShowAbove(ServedResource resource, JsonObject record)
    {
        foreach (var path in _store.Reference.Shared.PathsOf(resource))
        {
            if (path.Parent is { } parent && _embedded.Below(parent).Contains(path) && _parents.Of(path, record) is { } above)
                _embedded.Show(above, path);
        }
    }

    /// <summary>Refuses what cannot be an element before anything is written.</summary>
    private void CheckElements(ServedResource resource, JsonObject record, JsonObject sent)
    {
        foreach (var collection in _embedded.Below(resource).Where(below => _embedded.IsGiven(sent, below)))
        {
            var before = _embedded.ChildrenOf(record, collection).ToArray();
            foreach (var element in _embedded.ElementsOf(sent, collection))
                ElementOf(element, record, collection, before);
        }
    }

    private void SetElements(JsonObject sent, JsonObject parent, ServedResource collection)
    {
        var records = _store.Of(collection);
        var before = _embedded.ChildrenOf(parent, collection).ToArray();
        foreach (var child in before)
            records.Remove(child);
        foreach (var element in _embedded.ElementsOf(sent, collection))
            Put(collection, ElementOf(element, parent, collection, before));
    }

    /// <summary>An element that was sent as a record of the collection, with what its server adds.</summary>
    private JsonObject ElementOf(JsonObject element, JsonObject parent, ServedResource collection, JsonObject[] before)
    {
        // The parent need not be there yet, so that only what was sent is held against what is there.
        Require(_references.Complete(collection, (JsonObject)element.DeepClone()));
        EmbeddedCollections.SetParent(element, parent, collection);
        _references.Complete(collection, element);
        KeptElements.Keep(before, element, collection, _store.Reference.Rules.Of(collection.Path));
        var filled = collection.Find("POST", isItem: false) is { } create ? Filled(collection, create, element) : element;
        Require(_keys.Assign(collection, filled));
        return filled;
    }

    private void Remove(ServedResource resource, JsonObject record)
    {
        foreach (var (other, dependent) in _dependents.Of(resource, record).ToArray())
            Remove(other, dependent);
        var records = _store.Of(resource);
        if (!records.Remove(record))
            return;
        _store.Files.RemoveAll(StoredFiles.OwnerOf(resource, records.KeyOf(record)));
        ShowAbove(resource, record);
        _mirrors.Update(resource, new JsonObject { ["uuid"] = record["uuid"]?.DeepClone() });
    }

    private JsonObject Current(ServedResource resource, JsonObject record)
    {
        var records = _store.Of(resource);
        return records.Find(records.KeyOf(record)) ?? throw new RefusedRequestException(OntapErrors.NoEntry());
    }

    /// <summary>What is sent just as it is already changes nothing, so it is not refused.</summary>
    private static JsonObject Without(JsonObject sent, JsonObject before, ServedResource resource)
    {
        var result = new JsonObject();
        foreach (var (name, value) in sent.Where(member => !JsonNode.DeepEquals(before[member.Key], member.Value)))
        {
            if (!resource.Keys.Any(key => key.Split('.')[0] == name))
                result[name] = value?.DeepClone();
        }

        return result;
    }

    private static bool IsIn(JsonObject sent, string path) => sent.ContainsKey(path.Split('.')[0]);

    private static void Require(OntapError? error)
    {
        if (error is not null)
            throw new RefusedRequestException(error);
    }
}

/// <summary>A list of a record that is a collection, once what its elements name is there.</summary>
internal sealed record UnsettledList(ServedResource Parent, JsonObject Record, ServedResource Collection);
