using System.Text.Json.Nodes;
using SpecGen.Simulator.Forms;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>Writes into records when they were created and changed, where their pages have a member for it.</summary>
internal sealed class RecordTimes(FormRules rules, TimeProvider clock)
{
    public void Created(JsonObject record, ServedResource resource) => Set(record, resource, rules.Created.Concat(rules.Changed));

    public void Changed(JsonObject record, ServedResource resource) => Set(record, resource, rules.Changed);

    private void Set(JsonObject record, ServedResource resource, IEnumerable<string> places)
    {
        if (resource.IsOntap)
            return;
        foreach (var place in places.Where(place => resource.Answer.HasMember(place) && resource.Answer.At(place)?.Type == MemberType.Text))
            RecordPath.Set(record, place, CompletedBody.Time(clock));
    }
}
