using SpecGen.Binding;
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

    public ResourceOperation Trim(ResourceOperation operation) => operation.Page.Parameters.All(Fits)
        ? operation
        : operation with { Page = operation.Page with { Parameters = operation.Page.Parameters.Select(Trim).ToEquatableArray() } };

    private bool Fits(Parameter parameter)
    {
        var values = parameter.Schema.Attributes.Enum.Count;
        _values += values;
        return values <= OutputBudget.MaximumValues && _values <= MaximumValues;
    }

    private Parameter Trim(Parameter parameter)
    {
        if (parameter.Schema.Attributes.Enum.IsEmpty)
            return parameter;
        FirstLeftOut ??= parameter.Name;
        LeftOut++;
        return parameter with { Schema = parameter.Schema with { Attributes = parameter.Schema.Attributes with { Enum = default } } };
    }
}
