using System.Text.Json.Nodes;
using SpecGen.Binding;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>Finds what a page requires of a new record and what was sent lacks: its table, and its section "Required properties".</summary>
internal static class RequiredMembers
{
    /// <param name="record">With what path and header say, and with its references completed.</param>
    public static OntapError? Missing(JsonObject record, WriteTarget target, ResourceRule rule)
    {
        var operation = target.Operation;
        if (operation.Request is { } shape && MissingInTable(record, shape, "") is { } missing && !IsOptional(record, missing, target, rule))
            return OntapErrors.MissingValue(missing);
        foreach (var requirement in operation.Page.Statements.Required.Where(requirement => requirement.Condition is null && Applies(record, requirement, operation)))
        {
            if (requirement.Alternatives.Any(alternative => alternative.Members.All(member => IsGiven(record, member, target.HasParameter) || IsOptional(record, member.Path, target, rule))))
                continue;
            return OntapErrors.MissingValue(string.Join(" or ", requirement.Alternatives.Select(alternative => string.Join(" and ", alternative.Members.Select(member => member.Path)))));
        }

        return null;
    }

    /// <summary>What an SVM or the whole cluster can have needs no SVM, and a clone has what its parent has.</summary>
    private static bool IsOptional(JsonObject record, string path, WriteTarget target, ResourceRule rule) =>
        (path.StartsWith("svm.", StringComparison.Ordinal) && target.Resource.Answer.Members.ContainsKey("scope"))
        || rule.OptionalWith.Any(with => record.ContainsKey(with.Key) && with.Value.Any(optional => path == optional || path.StartsWith(optional + ".", StringComparison.Ordinal)));

    /// <summary>
    /// What a part must have is asked for once something of that is there: <c>"cifs": {"allowed": true}</c> allows a protocol and
    /// creates no server.
    /// </summary>
    private static bool Applies(JsonObject record, MemberRequirement requirement, ServedOperation operation) =>
        requirement.WhenPresent is not { } part
        || operation.Page.Statements.Required
            .Where(other => other.WhenPresent == part)
            .SelectMany(other => other.Alternatives)
            .SelectMany(alternative => alternative.Members)
            .Any(member => member.Path != part && IsThere(record, member.Path.Split('.')));

    private static bool IsGiven(JsonObject record, StatedMember member, Func<string, bool> query) =>
        member.Location == StatedMember.Body ? IsThere(record, member.Path.Split('.')) : member.Location != "query" || query(member.Path);

    private static bool IsThere(JsonNode? node, ReadOnlySpan<string> steps)
    {
        if (node is JsonArray array)
        {
            foreach (var element in array)
            {
                if (IsThere(element, steps))
                    return true;
            }

            return steps.Length == 0 && array.Count > 0;
        }

        if (steps.Length == 0)
            return node is not null;
        return node is JsonObject record && record.TryGetPropertyValue(steps[0], out var next) && IsThere(next, steps[1..]);
    }

    /// <summary>What the table says that is always sent.</summary>
    public static OntapError? MissingInTable(JsonObject sent, MemberShape shape) => MissingInTable(sent, shape, "") is { } missing ? OntapErrors.MissingValue(missing) : null;

    private static string? MissingInTable(JsonObject record, MemberShape shape, string path)
    {
        foreach (var (name, member) in shape.Members)
        {
            var below = path + name;
            if (member.IsRequired && !member.Attributes.ReadOnly && record[name] is null)
                return below;
            // What a part must have that need not be there is asked for by the sections, if at all: tables do not say when.
            if (member.IsRequired && record[name] is JsonObject inner && MissingInTable(inner, member, below + ".") is { } missing)
                return missing;
        }

        return null;
    }
}
