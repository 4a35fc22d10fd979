using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>Takes their documented values from parameters that have too many; they are plain text then.</summary>
internal sealed class ParameterValues
{
    /// <summary>Of all parameters of a resource.</summary>
    private const int MaximumValues = 20_000;

    private int _values;

    /// <summary>The first parameter with too many, or null.</summary>
    public string? FirstLeftOut { get; private set; }

    public int LeftOut { get; private set; }

    public ResourceOperation Trim(ResourceOperation operation) => operation.Parameters.All(Fits)
        ? operation
        : operation with { Parameters = operation.Parameters.Select(Trim).ToEquatableArray() };

    private bool Fits(OperationParameter parameter)
    {
        var values = parameter.Attributes.Enum.Count;
        _values += values;
        return values <= OutputBudget.MaximumValues && _values <= MaximumValues;
    }

    private OperationParameter Trim(OperationParameter parameter)
    {
        if (parameter.Attributes.Enum.IsEmpty)
            return parameter;
        FirstLeftOut ??= parameter.Name;
        LeftOut++;
        return parameter with
        {
            Type = parameter.Type.Kind == DataKind.Enumeration ? parameter.Type with { Kind = DataKind.Text, Values = default } : parameter.Type,
            Attributes = parameter.Attributes with { Enum = default },
        };
    }
}
