using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Requests;

/// <summary>Records for who asks for links: a reference leads to what it names, where its page documents the link.</summary>
internal sealed class LinkedRecords(RecordStore store)
{
    private const string Links = "_links";

    private readonly ReferenceCompletion _references = new(store);

    /// <summary>A copy with links, or the record itself where it has no reference.</summary>
    public JsonObject Of(ServedResource resource, JsonObject record)
    {
        ReferenceMember[] members = [.. store.Reference.References.MembersOf(resource).Where(member => member.Shape.Members.ContainsKey(Links))];
        if (members.Length == 0)
            return record;
        var linked = record.DeepClone().AsObject();
        foreach (var member in members)
        {
            foreach (var reference in member.In(linked).Where(reference => !reference.ContainsKey(Links)))
            {
                if (_references.Find(member, reference, record) is { } target && RecordAddress.Of(target.Resource, target.Record) is { } address)
                    reference.Insert(0, Links, new JsonObject { ["self"] = new JsonObject { ["href"] = address } });
            }
        }

        return linked;
    }
}
