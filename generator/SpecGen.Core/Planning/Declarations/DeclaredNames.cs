using SpecGen.Common;

namespace SpecGen.Planning;

/// <summary>What the file of a resource shows to all others, and can meet them by.</summary>
/// <param name="Types">Without the namespace, the class of the operations first.</param>
public sealed record DeclaredNames(string HintName, string Namespace, EquatableArray<string> Types)
{
    public string ClassName => Types[0];

    public static DeclaredNames Of(ResourcePlan plan) => new(plan.HintName, plan.Namespace, TypesOf(plan).ToEquatableArray());

    /// <summary>Those that come from its path alone.</summary>
    /// <param name="names">Of its API.</param>
    public static DeclaredNames Of(GroupNames names, ResourceAddress resource)
    {
        var literals = resource.Path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        return new(names.HintName(literals), names.Namespace(literals), [names.ClassName(literals)]);
    }

    private static IEnumerable<string> TypesOf(ResourcePlan plan)
    {
        yield return plan.Api.Name;
        if (plan.Record is { } record)
            yield return record.Name;
        if (plan.ErrorBody is { } errorBody)
            yield return errorBody.Name;
        if (plan.ErrorCodes is { } errorCodes)
            yield return errorCodes.Name;
        foreach (var options in plan.Options)
            yield return options.Name;
        foreach (var nested in plan.NestedRecords)
            yield return nested.Name;
        foreach (var enumeration in plan.Enumerations)
            yield return enumeration.Name;
    }
}
