using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Binding;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>Gives a new record what its page, and the table of rules, say it has where a request does not.</summary>
internal static class DefaultMembers
{
    public static void Apply(JsonObject record, ServedOperation operation, ServedResource resource, ServerRules rules)
    {
        var rule = rules.Of(resource.Path);
        foreach (var stated in operation.Page.Statements.Defaults)
        {
            if (stated is { Json: { } json, Condition: null, Member.Location: StatedMember.Body } && IsShown(resource, stated.Member.Path) && !IsInList(record, resource, stated.Member.Path))
                SetMissing(record, stated.Member.Path.Split('.'), JsonNode.Parse(json));
        }

        if (operation.Request is { } request)
            ApplyTable(record, request, resource.Answer);
        ApplyRule(record, rule, resource);
        foreach (var (name, value) in rules.Always.Where(always => resource.IsOntap && resource.Answer.Members.ContainsKey(always.Key)))
            SetMissing(record, [name], value);
        if (operation.Request is { } shape)
            ApplyFalse(record, shape, resource.Answer);
    }

    private static bool IsShown(ServedResource resource, string path) => resource.Answer.At(path) is { IsArray: false };

    /// <summary>A list that was not sent has no elements to give a default to.</summary>
    private static bool IsInList(JsonObject record, ServedResource resource, string path)
    {
        for (var dot = path.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = path.IndexOf('.', dot + 1))
        {
            if (resource.Record.At(path[..dot]) is { IsArray: true } && RecordPath.Find(record, path[..dot]) is not JsonArray)
                return true;
        }

        return false;
    }

    /// <summary>The column of defaults: true is printed as <c>1</c>, false as nothing, and texts are lost in it.</summary>
    private static void ApplyTable(JsonObject record, MemberShape request, MemberShape answer)
    {
        foreach (var (name, member) in request.Members)
        {
            if (!answer.Members.TryGetValue(name, out var shown))
                continue;
            if (member is { Type: MemberType.Object, HasMembers: true, IsReference: false })
                ApplyBelow(record, name, member, shown);
            else if (!record.ContainsKey(name) && Value(member) is { } value)
                record[name] = value;
        }
    }

    private static void ApplyBelow(JsonObject record, string name, MemberShape member, MemberShape shown)
    {
        if (record[name] is not JsonObject known)
        {
            if (record.ContainsKey(name))
                return;
            known = [];
        }

        ApplyTable(known, member, shown);
        if (known.Count > 0 && known.Parent is null)
            record[name] = known;
    }

    /// <summary>A server always knows whether something is so: what a creation can set and does not is false.</summary>
    private static void ApplyFalse(JsonObject record, MemberShape request, MemberShape answer)
    {
        foreach (var (name, member) in request.Members)
        {
            if (!answer.Members.TryGetValue(name, out var shown))
                continue;
            if (member.Type == MemberType.Boolean && !record.ContainsKey(name))
                record[name] = false;
            else if (record[name] is JsonObject inner && !member.IsReference)
                ApplyFalse(inner, member, shown);
        }
    }

    private static JsonValue? Value(MemberShape member) => (member.Type, member.Attributes.DefaultText) switch
    {
        (_, null) => null,
        (MemberType.Boolean, var text) => JsonValue.Create(text is "1" or "true"),
        (MemberType.Integer, var text) when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => JsonValue.Create(integer),
        (MemberType.Number, var text) when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        (MemberType.Text, var text) when member.Attributes.Enum.Contains(text) => JsonValue.Create(text),
        _ => null,
    };

    private static void ApplyRule(JsonObject record, ResourceRule rule, ServedResource resource)
    {
        foreach (var (path, value) in rule.Assigned)
        {
            if (resource.Record.At(path) is not null)
                SetMissing(record, path.Split('.'), value);
        }

        foreach (var (member, assigned) in rule.AssignedWith.Where(with => record.ContainsKey(with.Key)))
        {
            foreach (var (path, value) in assigned)
                SetMissing(record, path.Split('.'), value);
        }
    }

    /// <summary>In every element of the lists on the way.</summary>
    public static void SetMissing(JsonNode? node, ReadOnlySpan<string> steps, JsonNode? value)
    {
        if (node is JsonArray array)
        {
            foreach (var element in array)
                SetMissing(element, steps, value);
            return;
        }

        if (node is not JsonObject record)
            return;
        if (steps.Length == 1)
        {
            if (!record.ContainsKey(steps[0]))
                record[steps[0]] = value?.DeepClone();
            return;
        }

        if (!record.ContainsKey(steps[0]))
            record[steps[0]] = new JsonObject();
        SetMissing(record[steps[0]], steps[1..], value);
    }
}
