using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Core.Tests.Harness;

/// <summary>
/// Every type that a program can come to depend on, by what has it: of properties, parameters, options and results, and
/// what each type inherits. Types are fully qualified; the members of each are signatures of their own. A property is known by
/// its wire path.
/// </summary>
internal static class PublicSignatures
{
    private static readonly GroupNames s_names = new("Api", "ApiClient");

    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Operation> operations)
    {
        var signatures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in ResourceGroup.Of(operations))
        {
            foreach (var (thing, type) in OfResource(ResourcePlanner.Plan(s_names, ResourceMerger.Merge(group).Resource)))
                signatures[$"{group.Path} {thing}"] = type;
        }

        return signatures;
    }

    private static IEnumerable<(string Thing, string Type)> OfResource(ResourcePlan plan) =>
        plan.Api.Operations.Select(OfMethod)
            .Concat(plan.Options.SelectMany(OfOptions))
            .Concat(plan.Record is null ? [] : OfRecord(plan, plan.Record, ""))
            .Concat(plan.ErrorBody is null ? [] : OfRecord(plan, plan.ErrorBody, "(error)."))
            .Concat(plan.Enumerations.SelectMany(OfEnumeration));

    /// <summary>What a call looks like; a method is known by its operation and its form.</summary>
    private static (string Thing, string Type) OfMethod(OperationPlan method) => (
        $"method {method.Method} {method.PathTemplate} {method.MethodName}",
        $"{method.ReturnType} ({string.Join(", ", [.. method.Keys.Select(key => key.Type), method.Body?.Type, method.OptionsType])})");

    private static IEnumerable<(string Thing, string Type)> OfOptions(OptionsPlan options) =>
        options.Options.Select(option => ($"option {options.Name}.{option.PropertyName}", option.Type)).Prepend(("base of " + options.Name, options.BaseType));

    /// <param name="path">Of the record, with a dot at its end; the values of a map are below a star.</param>
    private static IEnumerable<(string Thing, string Type)> OfRecord(ResourcePlan plan, RecordPlan record, string path)
    {
        foreach (var member in record.Members)
        {
            var below = path + member.WireName + (member.Type.Contains("Dictionary<", StringComparison.Ordinal) ? ".*." : ".");
            yield return ($"property {path}{member.WireName}", $"{member.PropertyName} {member.Type} fields {member.FieldSetType}");
            foreach (var inner in plan.NestedRecords.Where(nested => Is(member, nested.Name)).SelectMany(nested => OfRecord(plan, nested, below)))
                yield return inner;
        }
    }

    private static bool Is(MemberPlan member, string type) => member.Type.TrimEnd('>', '?').EndsWith("." + type, StringComparison.Ordinal);

    private static IEnumerable<(string Thing, string Type)> OfEnumeration(EnumerationPlan enumeration) =>
        enumeration.Values.Select(value => ($"value {enumeration.Name}.{value.Name}", value.Text));
}
