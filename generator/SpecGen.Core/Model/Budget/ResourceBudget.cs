using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>What of a resource is generated otherwise than its pages state it, because it would cost the compiler too much.</summary>
/// <param name="FirstShared">The outermost member whose object is equal to another and shares its type; null where all is written out.</param>
/// <param name="FirstLeftOut">The first place beyond the budget, or null where all is within.</param>
/// <param name="LeftOut">How many places are beyond it.</param>
public sealed record BudgetReport(string? FirstShared, string? FirstLeftOut, int LeftOut);

/// <summary>
/// Keeps what is generated of a resource within a budget. A definition that two members of another link to is written out
/// twice, and so on downwards: a page of 3 KB can ask for 200 MB of C#. Beyond what any API has, equal objects share
/// one type; what is still too much is left out, deepest first.
/// </summary>
internal static class ResourceBudget
{
    public static (Resource Resource, BudgetReport Report) Apply(Resource resource)
    {
        var count = new ObjectCount();
        Map(resource, count.Of);
        var equal = new EqualObjects();
        var shares = count.Objects > OutputBudget.TypesWrittenOut;
        if (shares)
            resource = Map(resource, equal.Share) with { SharesEqualObjects = true };

        var fitting = new FittingMembers();
        Map(resource, fitting.Add);
        fitting.Choose();
        if (fitting.LeftOut > 0)
            resource = Map(resource, fitting.Trim);

        var parameters = new ParameterValues();
        resource = resource with { Operations = resource.Operations.Select(parameters.Trim).ToEquatableArray() };
        return (resource, new(equal.FirstRepeated, fitting.FirstLeftOut ?? parameters.FirstLeftOut, fitting.LeftOut + parameters.LeftOut));
    }

    /// <summary>The same for each type of the resource, the record first.</summary>
    private static Resource Map(Resource resource, Func<DataType, string, DataType> change) => resource with
    {
        Record = resource.Record is null ? null : change(resource.Record, ""),
        ErrorBody = resource.ErrorBody is null ? null : change(resource.ErrorBody, "error"),
        Operations = resource.Operations
            .Select(operation => operation is { Body: null, Answer: null }
                ? operation
                : operation with
                {
                    Body = operation.Body is null ? null : change(operation.Body, "body"),
                    Answer = operation.Answer is null ? null : change(operation.Answer, "answer"),
                })
            .ToEquatableArray(),
    };

    private sealed class ObjectCount
    {
        public int Objects { get; private set; }

        public DataType Of(DataType type, string path)
        {
            Add(type);
            return type;
        }

        private void Add(DataType type)
        {
            if (type.Kind == DataKind.TypedObject)
                Objects++;
            if (type.Entry is not null)
                Add(type.Entry);
            foreach (var member in type.Members.AsSpan())
            {
                if (member.Type.Kind is DataKind.TypedObject or DataKind.Map)
                    Add(member.Type);
            }
        }
    }
}
