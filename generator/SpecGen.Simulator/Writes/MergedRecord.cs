using System.Text.Json.Nodes;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>A record with a change in it: objects are merged, lists, plain values and references replaced, and null takes a member away.</summary>
internal static class MergedRecord
{
    public static JsonObject Of(JsonObject before, JsonObject change, MemberShape shape, ResourceRule rule)
    {
        var result = (JsonObject)before.DeepClone();
        Merge(result, change, shape, rule, "");
        return result;
    }

    private static void Merge(JsonObject record, JsonObject change, MemberShape shape, ResourceRule rule, string path)
    {
        foreach (var (name, value) in change)
        {
            var below = path + name;
            var member = shape.Members.GetValueOrDefault(name) ?? MemberShape.Anything;
            if (value is null)
                record.Remove(name);
            else if (value is JsonObject inner && record[name] is JsonObject known && !member.IsReference && !rule.Replaced.Contains(below))
                Merge(known, inner, member, rule, below + ".");
            else
                record[name] = value.DeepClone();
        }
    }
}
