using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Pays for what operations have beside types. What a call cannot go without is paid first; other parameters beyond the budget
/// have no option, those whose values do not fit are plain text, error codes beyond have no constant.
/// </summary>
internal sealed class OperationParts(OutputBudget budget, GeneratedSize size)
{
    /// <summary>The first parameter or error code that did not fit, or null.</summary>
    public string? FirstLeftOut { get; private set; }

    public int LeftOut { get; private set; }

    public EquatableArray<ResourceOperation> Trim(EquatableArray<ResourceOperation> operations)
    {
        foreach (var operation in operations)
            budget.Spend(size.Of(operation));
        return operations.Select(Trim).ToEquatableArray();
    }

    private ResourceOperation Trim(ResourceOperation operation)
    {
        var fitting = operation.Parameters.Where(parameter => IsKept(parameter) || Fits(parameter)).ToArray();
        var parameters = fitting.Select(Trim).ToArray();
        var codes = operation.ErrorCodes.TakeWhile(code => budget.Take(GeneratedSize.Of(code, operation))).Count();
        if (codes < operation.ErrorCodes.Count)
            Leave(operation.ErrorCodes[codes].Code, operation.ErrorCodes.Count - codes);
        return operation with
        {
            Parameters = parameters.ToEquatableArray(),
            ErrorCodes = operation.ErrorCodes.Take(codes).ToEquatableArray(),
        };
    }

    /// <summary>Whether it is paid with the operation, as <see cref="GeneratedSize.Of(ResourceOperation)"/> has it.</summary>
    public static bool IsKept(OperationParameter parameter) =>
        parameter.IsRequired || parameter.Kind is not (ParameterKind.Condition or ParameterKind.Option or ParameterKind.Header);

    private bool Fits(OperationParameter parameter)
    {
        var fits = budget.Take(GeneratedSize.Of(parameter));
        if (!fits)
            Leave(parameter.Name, 1);
        return fits;
    }

    private OperationParameter Trim(OperationParameter parameter)
    {
        var values = parameter.Attributes.Enum;
        if (values.IsEmpty || (values.Count <= OutputBudget.MaximumValues && budget.Take(size.OfValues(values, parameter.Name))))
            return parameter;
        Leave(parameter.Name, 1);
        return parameter with
        {
            Type = parameter.Type.Kind == DataKind.Enumeration ? parameter.Type with { Kind = DataKind.Text, Values = default } : parameter.Type,
            Attributes = parameter.Attributes with { Enum = default },
        };
    }

    private void Leave(string name, int count)
    {
        FirstLeftOut ??= name;
        LeftOut += count;
    }
}
