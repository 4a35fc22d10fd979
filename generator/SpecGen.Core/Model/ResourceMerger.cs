using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>A merged resource and what there is to say of it.</summary>
/// <param name="Conflicts">What contradicted itself.</param>
/// <param name="Dependences">Members whose type hangs on several pages.</param>
/// <param name="Disagreements">What overrides call by two names.</param>
/// <param name="Budget">What would have been too much to generate.</param>
public sealed record MergedResource(
    Resource Resource,
    EquatableArray<TypeConflict> Conflicts,
    EquatableArray<TypeDependence> Dependences,
    EquatableArray<NameDisagreement> Disagreements,
    BudgetReport Budget);

/// <summary>Makes one resource of its operations: what each answers, and the union of all bodies.</summary>
public static class ResourceMerger
{
    public static MergedResource Merge(ResourceGroup group)
    {
        (Operation Page, ResourceOperation Operation)[] operations = [.. group.Operations.Select(page => (page, ResourceOperation.Of(page)))];
        var merger = new TypeMerger();
        string? name = null;
        var renamed = new List<NameDisagreement>();
        var bodies = new List<(Operation Page, DataType Body)>();
        foreach (var (page, body, use) in BodiesOf(group.Operations))
        {
            name ??= body.Attributes.NameOverride;
            if (NameDisagreement.Between("record", name, body.Attributes.NameOverride) is { } disagreement)
                renamed.Add(disagreement);
            var type = new DataType(DataKind.TypedObject, IsArray: false, SchemaTypes.MembersOf(body, use));
            bodies.Add((page, type));
        }

        var record = merger.MergeAll(bodies.Select(body => body.Body), "");

        var completed = Completed(record, operations);
        var errors = ErrorBodies.Of(group.Operations).ToArray();
        var errorBody = ErrorBodies.Merge(errors, merger);
        var resource = new Resource(
            group.Identity,
            ResourcePath.Parse(group.Path).Literals,
            group.SingularIsPath,
            operations.Select(stated => stated.Operation).ToEquatableArray(),
            completed,
            name,
            errorBody)
        {
            NamespacesBelow = group.Below,
        };
        EquatableArray<TypeDependence> dependences = [.. TypeDependence.Of(completed, bodies, ""), .. TypeDependence.Of(errorBody, errors, ErrorBodies.Path)];
        var (affordable, report) = ResourceBudget.Apply(resource, group.PageLength);
        return new(affordable, merger.Conflicts, dependences, [.. renamed.Concat(merger.Disagreements).Distinct()], report);
    }

    /// <summary>The record itself keeps its own type whatever its shape: it has a name of its own.</summary>
    private static DataType? Completed(DataType? record, (Operation Page, ResourceOperation Operation)[] operations)
    {
        if (record is null)
            return null;
        var recognised = record with { Members = WellKnownShape.Recognise(record.Members) };
        return StatedFacts.Apply(ParameterEvidence.Apply(recognised, operations), operations.Select(stated => stated.Page));
    }

    /// <summary>
    /// Every body that states members of the resource, most telling first: reads of an item, then of the collection,
    /// then writes. The first to describe a member gives its text.
    /// </summary>
    private static (Operation Page, Schema Body, MemberUse Use)[] BodiesOf(EquatableArray<Operation> pages) =>
        pages
            .SelectMany(BodiesOf)
            .OrderBy(body => body.Use)
            .ToArray();

    private static IEnumerable<(Operation Page, Schema Body, MemberUse Use)> BodiesOf(Operation page)
    {
        if (page.Request?.Schema is { } request && !BodyShape.IsValue(request))
            yield return (page, ItemOf(request), RequestUse(page.Method));
        foreach (var response in page.Responses)
        {
            if (!response.IsSuccess || response.Schema is not { } body)
                continue;
            var shape = Answers.ShapeOfBody(page, body);
            if (shape is ResponseShape.Record or ResponseShape.Collection)
                yield return (page, ItemOf(body), ResponseUse(page.Method, shape));
        }
    }

    /// <summary>The record within an envelope, or the body itself.</summary>
    private static Schema ItemOf(Schema body) => BodyShape.Records(body) ?? body;

    private static MemberUse RequestUse(string method) => method switch
    {
        "PATCH" => MemberUse.Updated,
        "PUT" => MemberUse.Replaced,
        "DELETE" => MemberUse.Deleted,
        _ => MemberUse.Created,
    };

    private static MemberUse ResponseUse(string method, ResponseShape shape) => method switch
    {
        "GET" => shape == ResponseShape.Collection ? MemberUse.Listed : MemberUse.Read,
        _ => MemberUse.Returned,
    };
}
