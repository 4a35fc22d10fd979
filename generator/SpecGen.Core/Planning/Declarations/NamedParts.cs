using SpecGen.Common;
using SpecGen.Contract;

namespace SpecGen.Planning;

/// <summary>
/// What of a resource's file a program can come by only by a name: the members of an object within another by that of the
/// member that leads to it, options by that of their operation, selections, error codes and documented values by that of
/// their class; each by the name of its own type as well. Whatever the runtime reads and writes objects by is always there, so
/// that a program does what it did, and the record and all methods are, so that completion leads on from them.
/// </summary>
public static class NamedParts
{
    /// <summary>Every name that counts, once and in order.</summary>
    public static EquatableArray<string> NamesOf(ResourcePlan plan)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal) { GeneratedMembers.Field, GeneratedMembers.FieldSet };
        names.UnionWith(plan.NestedRecords.Select(record => record.Name));
        names.UnionWith(LeadingMembers(plan).Select(member => member.PropertyName));
        names.UnionWith(plan.Options.Select(options => options.Name));
        names.UnionWith(plan.Api.Operations.Select(operation => operation.MethodName));
        names.UnionWith(plan.Enumerations.Select(enumeration => enumeration.Name));
        if (plan.ErrorCodes is { } codes)
            names.Add(codes.Name);
        return names.ToEquatableArray();
    }

    /// <summary>The file with what is named of it.</summary>
    /// <param name="plan">Of the whole file.</param>
    /// <param name="names">That the program says, of whichever resource.</param>
    public static ResourcePlan Of(ResourcePlan plan, HashSet<string> names)
    {
        var whole = NamedRecords(plan, names);
        var hasSelections = names.Contains(GeneratedMembers.Field) || names.Contains(GeneratedMembers.FieldSet);
        return plan with
        {
            Record = plan.Record is { } record ? record with { HasSelections = hasSelections } : null,
            NestedRecords = plan.NestedRecords.Select(nested => Of(nested, whole.Contains(nested.Name), hasSelections)).ToEquatableArray(),
            Options = plan.Options.Select(options => IsNamed(options, plan.Api, names) ? options : options with { Options = default, Headers = default }).ToEquatableArray(),
            Enumerations = plan.Enumerations.Select(values => names.Contains(values.Name) ? values : values with { Values = default }).ToEquatableArray(),
            ErrorCodes = plan.ErrorCodes is { } codes && !names.Contains(codes.Name) ? codes with { Codes = default } : plan.ErrorCodes,
        };
    }

    /// <summary>Where nothing is selected no class of selections leads to those of objects within.</summary>
    private static RecordPlan Of(RecordPlan record, bool isNamed, bool hasSelections) => record with
    {
        HasProperties = isNamed,
        HasSelections = isNamed && hasSelections,
        RootType = hasSelections ? record.RootType : null,
    };

    private static IEnumerable<MemberPlan> LeadingMembers(ResourcePlan plan) =>
        RecordsOf(plan).SelectMany(record => record.Members).Where(member => member.RecordName is not null);

    private static IEnumerable<RecordPlan> RecordsOf(ResourcePlan plan)
    {
        if (plan.Record is { } record)
            yield return record;
        if (plan.ErrorBody is { } errorBody)
            yield return errorBody;
        foreach (var nested in plan.NestedRecords)
            yield return nested;
    }

    /// <summary>The classes within reach of the program. One that another inherits has the members of both.</summary>
    private static HashSet<string> NamedRecords(ResourcePlan plan, HashSet<string> names)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        named.UnionWith(plan.NestedRecords.Where(record => record.IsOperationValue || names.Contains(record.Name)).Select(record => record.Name));
        named.UnionWith(LeadingMembers(plan).Where(member => names.Contains(member.PropertyName)).Select(member => member.RecordName!));
        named.UnionWith(plan.NestedRecords.Where(record => record.EqualTo is not null && named.Contains(record.Name)).Select(record => record.EqualTo!).ToArray());
        return named;
    }

    /// <summary>Options of which some are required are looked at in each call, so they are there.</summary>
    private static bool IsNamed(OptionsPlan options, ApiPlan api, HashSet<string> names) =>
        names.Contains(options.Name)
        || options.Options.Concat(options.Headers).Any(option => option.IsRequired)
        || api.Operations.Any(operation => names.Contains(operation.MethodName) && IsOf(operation, options));

    private static bool IsOf(OperationPlan operation, OptionsPlan options) =>
        operation.OptionsType == options.Name || operation.OptionsType.EndsWith("." + options.Name, StringComparison.Ordinal);
}
