using SpecGen.Common;
using SpecGen.Contract;
using SpecGen.Model;
using SpecGen.Planning.ErrorCodes;

namespace SpecGen.Planning;

/// <summary>Plans the file of a resource.</summary>
public static class ResourcePlanner
{
    public static ResourcePlan Plan(GroupNames groups, Resource resource) => Plan(groups, resource, new());

    /// <param name="groups">Names of the API.</param>
    /// <param name="resource">What to plan.</param>
    /// <param name="words">What other plans know of the words of errors.</param>
    public static ResourcePlan Plan(GroupNames groups, Resource resource, ErrorWords words)
    {
        var names = new ResourceNames(groups, resource);
        var records = new RecordPlanner(names, resource.SharesEqualObjects);
        var stated = resource.Record ?? Unstated(resource);
        var record = stated is null
            ? null
            : records.PlanRoot(stated, RecordDocumentation(resource), IntroducedIn(resource));

        var errorBody = resource.ErrorBody is null
            ? null
            : records.PlanErrorBody(resource.ErrorBody, DocumentationPlan.Of($"What a call to /{string.Join("/", resource.Literals)} that failed is answered with; see {MarkContract.Exception.Name}.{MarkContract.ErrorAs}."));

        var options = new OptionsPlanner(names, records.EnumerationAt);
        var operations = new OperationPlanner(names, options, records, stated, resource);
        var planned = resource.Operations.Select(operations.Plan).ToArray();
        return new ResourcePlan(
            names.HintName,
            names.Namespace,
            record,
            errorBody,
            EqualObjects.Related(records.NestedRecords),
            records.Enumerations.Concat(options.Enumerations).ToEquatableArray(),
            planned.Select(operation => operation.Options).ToEquatableArray(),
            new(names.ApiName, planned.SelectMany(operation => operation.Methods).ToEquatableArray(), operations.PlanEnsured()),
            ErrorCodePlanner.Plan(resource, names, words))
        {
            Clashes = names.Clashes.ToEquatableArray(),
            Cuts = names.Cuts.ToEquatableArray(),
            Changes = names.Changes.ToEquatableArray(),
        };
    }

    /// <summary>
    /// Where records are changed or removed by a query, their type is there even if no page describes it, without members:
    /// the page that does must not change how the operation is called.
    /// </summary>
    private static DataType? Unstated(Resource resource) =>
        resource.Operations.Any(operation => operation.Traits.IsByQuery) ? new(DataKind.TypedObject, IsArray: false) : null;

    private static DocumentationPlan RecordDocumentation(Resource resource)
    {
        var path = "/" + string.Join("/", resource.Literals);
        var operations = resource.Operations.Select(operation => $"{operation.Method} {operation.PathTemplate}: {operation.Text.Title}.");
        return new(
            EquatableArray.Create<string>([$"One record of {path}."]),
            operations.ToEquatableArray());
    }

    /// <summary>A resource is as old as its oldest operation; pages without a release say nothing.</summary>
    private static string? IntroducedIn(Resource resource) =>
        resource.Operations
            .Select(operation => operation.IntroducedIn)
            .Where(version => version is not null)
            .OrderBy(version => version, ReleaseComparer.Instance)
            .FirstOrDefault();
}
