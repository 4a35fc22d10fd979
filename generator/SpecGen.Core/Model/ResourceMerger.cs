using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>A merged resource and what there is to say of it.</summary>
/// <param name="Conflicts">What contradicted itself.</param>
/// <param name="Dependences">Members whose type hangs on several pages.</param>
/// <param name="Budget">What would have been too much to generate.</param>
public sealed record MergedResource(
    Resource Resource, EquatableArray<TypeConflict> Conflicts, EquatableArray<TypeDependence> Dependences, BudgetReport Budget);

/// <summary>Makes one resource of its operations: what each answers, and the union of all bodies.</summary>
public static class ResourceMerger
{
    public static MergedResource Merge(ResourceGroup group)
    {
        var operations = group.Operations.Select(OperationOf).ToEquatableArray();
        var merger = new TypeMerger();
        DataType? record = null;
        string? name = null;
        var bodies = new List<(Operation Page, DataType Body)>();
        foreach (var (page, body, use) in BodiesOf(operations))
        {
            name ??= body.Attributes.NameOverride;
            var type = new DataType(DataKind.Object, IsArray: false, SchemaTypes.MembersOf(body, use));
            bodies.Add((page, type));
            record = record is null ? type : merger.Merge(record, type, "");
        }

        var completed = Completed(record, operations);
        var errors = ErrorBodies.Of(group.Operations).ToArray();
        var errorBody = ErrorBodies.Merge(errors, merger);
        var resource = new Resource(
            group.Identity,
            ResourcePath.Parse(group.Path).Literals,
            group.SingularIsPath,
            operations,
            completed,
            name,
            errorBody)
        {
            NamespacesBelow = group.Below,
        };
        EquatableArray<TypeDependence> dependences = [.. TypeDependence.Of(completed, bodies, ""), .. TypeDependence.Of(errorBody, errors, ErrorBodies.Path)];
        var (affordable, report) = ResourceBudget.Apply(resource);
        return new(affordable, merger.Conflicts, dependences, report);
    }

    private static ResourceOperation OperationOf(Operation operation)
    {
        var answer = SuccessBody(operation);
        var request = operation.Request?.Schema;
        return new(operation, ResourcePath.Parse(operation.PathTemplate), ShapeOf(operation, answer), operation.Request is not null)
        {
            Answer = ValueOf(answer),
            AnswersArray = answer?.Type == "array",
            Body = ValueOf(request),
            TakesArray = request?.Type == "array",
        };
    }

    /// <summary>A read answers, whatever its page says of that.</summary>
    private static ResponseShape ShapeOf(Operation operation, Schema? answer)
    {
        if (answer is not null)
            return BodyShape.Of(answer);
        var isRaw = operation.Responses.IsEmpty
            ? operation.Method == "GET"
            : operation.Responses.Any(response => response.IsSuccess && response.IsRawJson);
        return isRaw ? ResponseShape.Raw : ResponseShape.Nothing;
    }

    private static DataType? ValueOf(Schema? body) =>
        body is not null && BodyShape.IsValue(body) ? WellKnownShape.Recognise(SchemaTypes.Of(body), "") : null;

    /// <summary>The record itself keeps its own type whatever its shape: it has a name of its own.</summary>
    private static DataType? Completed(DataType? record, EquatableArray<ResourceOperation> operations)
    {
        if (record is null)
            return null;
        var recognised = record with { Members = record.Members.Select(WellKnownShape.Recognise).ToEquatableArray() };
        return StatedFacts.Apply(ParameterEvidence.Apply(recognised, operations), operations);
    }

    /// <summary>
    /// Every body that states members of the resource, most telling first: reads of an item, then of the collection,
    /// then writes. The first to describe a member gives its text.
    /// </summary>
    private static IEnumerable<(Operation Page, Schema Body, MemberUse Use)> BodiesOf(EquatableArray<ResourceOperation> operations) =>
        operations
            .SelectMany(BodiesOf)
            .OrderBy(body => body.Use)
            .ToArray();

    private static IEnumerable<(Operation Page, Schema Body, MemberUse Use)> BodiesOf(ResourceOperation operation)
    {
        if (operation.Page.Request?.Schema is { } request && !BodyShape.IsValue(request))
            yield return (operation.Page, ItemOf(request), RequestUse(operation.Page.Method));
        foreach (var response in operation.Page.Responses)
        {
            if (!response.IsSuccess || response.Schema is not { } body)
                continue;
            var shape = BodyShape.Of(body);
            if (shape is ResponseShape.Record or ResponseShape.Collection)
                yield return (operation.Page, ItemOf(body), ResponseUse(operation.Page.Method, shape));
        }
    }

    /// <summary>The record within an envelope, or the body itself.</summary>
    private static Schema ItemOf(Schema body) => BodyShape.Records(body) ?? body;

    private static Schema? SuccessBody(Operation operation) =>
        operation.Responses.Where(response => response.IsSuccess).Select(response => response.Schema).FirstOrDefault(schema => schema is not null);

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
