using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>Refuses what the pages say that only the server sets, or only at creation.</summary>
internal static class SettableMembers
{
    public static OntapError? Refused(JsonObject body, MemberShape shape, bool isCreation) => Refused(body, shape, isCreation, "");

    private static OntapError? Refused(JsonNode? node, MemberShape shape, bool isCreation, string path)
    {
        if (node is JsonArray array)
            return array.Select(element => element is JsonObject ? Refused(element, shape, isCreation, path) : null).FirstOrDefault(error => error is not null);
        if (node is not JsonObject body)
            return null;
        foreach (var (name, value) in body)
        {
            if (!shape.Members.TryGetValue(name, out var member))
                continue;
            var below = path.Length == 0 ? name : path + "." + name;
            if (member.Attributes.ReadOnly)
                return OntapErrors.NotSettable(below, "it is read-only");
            if (member.Attributes.CreateOnly && !isCreation)
                return OntapErrors.NotSettable(below, "it can be set at creation only");
            // What a reference repeats of its target is for reading, and a client may send it back.
            if (!member.IsReference && Refused(value, member, isCreation, below) is { } error)
                return error;
        }

        return null;
    }
}
