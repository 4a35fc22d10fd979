namespace SpecGen.Runtime;

/// <summary>A member of a resource as it is named in queries: <c>svm.name</c>. The dotted name is <see cref="ToString"/>.</summary>
public abstract class ApiField
{
    private readonly ApiField? _parent;
    private readonly string _step;
    private string? _text;

    private protected ApiField(ApiField? parent, string step)
    {
        _parent = parent;
        _step = step;
    }

    /// <summary>The dotted name, as it goes into a query.</summary>
    public override string ToString() => _text ??= Combine();

    /// <summary>The wire names from the resource to the member.</summary>
    /// <exception cref="ArgumentException">The field is a wildcard or an exclusion.</exception>
    internal IReadOnlyList<string> Steps()
    {
        var steps = new List<string>();
        for (var field = this; field?._step.Length > 0; field = field._parent)
        {
            if (field._step[0] is '*' or '!')
                throw new ArgumentException($"'{this}' names no single member.");
            steps.Add(field._step);
        }

        steps.Reverse();
        return steps;
    }

    private string Combine()
    {
        var parent = _parent?.ToString();
        return string.IsNullOrEmpty(parent) ? _step : parent + "." + _step;
    }
}
