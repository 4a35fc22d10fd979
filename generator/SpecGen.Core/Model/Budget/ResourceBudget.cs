using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>What of a resource is generated otherwise than its pages state it, because it would cost the compiler too much.</summary>
/// <param name="FirstShared">The outermost member whose object is equal to another and shares its type; null where all is written out.</param>
/// <param name="FirstLeftOut">The first place beyond the budget, or null where all is within.</param>
/// <param name="LeftOut">How many places are beyond it.</param>
/// <param name="Characters">Of C#, about.</param>
public sealed record BudgetReport(string? FirstShared, string? FirstLeftOut, int LeftOut, long Characters);

/// <summary>
/// Keeps what is generated of a resource within a budget. A definition that two members of another link to is written out
/// twice, and so on downwards: a page of 3 KB can ask for 200 MB of C#. Beyond what any API has, equal objects share
/// one type; what is still too much is left out, deepest first.
/// </summary>
internal static class ResourceBudget
{
    /// <param name="pageLength">Characters of the resource's pages.</param>
    public static (Resource Resource, BudgetReport Report) Apply(Resource resource, long pageLength)
    {
        var budget = new OutputBudget(pageLength);
        var size = new GeneratedSize(resource.Literals);
        budget.Spend(size.OfPath());
        var parts = new OperationParts(budget, size);
        resource = resource with { Operations = parts.Trim(resource.Operations) };

        var written = new WrittenOutSize(size, budget.Maximum - budget.Spent);
        Map(resource, written.Add);
        if (written.IsWithin)
            return (resource, new(null, parts.FirstLeftOut, parts.LeftOut, budget.Spent + written.Characters));

        var equal = new EqualObjects();
        resource = Map(resource, equal.Share) with { SharesEqualObjects = true };
        var fitting = new FittingMembers(budget, size);
        Map(resource, fitting.Add);
        fitting.Choose();
        if (fitting.LeftOut > 0)
            resource = Map(resource, fitting.Trim);
        return (resource, new(equal.FirstRepeated, parts.FirstLeftOut ?? fitting.FirstLeftOut, fitting.LeftOut + parts.LeftOut, budget.Spent));
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
}
