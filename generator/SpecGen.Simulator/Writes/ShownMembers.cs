using System.Text.Json.Nodes;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>Leaves of a record what its pages say that reading shows: secrets are taken and never kept, options of a creation neither.</summary>
internal sealed class ShownMembers(ServerRules rules)
{
    public JsonObject Of(JsonObject record, ServedResource resource)
    {
        var keys = resource.Identity.Select(key => key.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        return Of(record, resource.Answer.HasMembers ? resource.Answer : MemberShape.Anything, keys);
    }

    private JsonObject Of(JsonObject record, MemberShape shape, HashSet<string> kept)
    {
        var result = new JsonObject();
        foreach (var (name, value) in record)
        {
            if (value is null || (!shape.IsOpen && !shape.Members.ContainsKey(name) && !kept.Contains(name) && shape.MapValue is null))
                continue;
            var member = shape.Members.GetValueOrDefault(name) ?? shape.MapValue ?? MemberShape.Anything;
            if (!member.Attributes.WriteOnly && !(value is JsonValue && rules.IsSecret(name)))
                result[name] = kept.Contains(name) ? value.DeepClone() : Of(value, member);
        }

        return result;
    }

    private JsonNode? Of(JsonNode? value, MemberShape shape) => value switch
    {
        JsonObject record => Of(record, shape, []),
        JsonArray array => new JsonArray([.. array.Select(item => Of(item, shape))]),
        _ => value?.DeepClone(),
    };
}
