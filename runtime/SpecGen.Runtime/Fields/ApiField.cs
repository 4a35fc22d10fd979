namespace SpecGen.Runtime;

/// <summary>A member of a resource as it is named in queries: <c>svm.name</c>. The dotted name is <see cref="ToString"/>.</summary>
public abstract class ApiField
{
    private readonly ApiField? _parent;
    private readonly string _step;
    private readonly string? _release;
    private string? _text;

    private protected ApiField(ApiField? parent, string step, string? release)
    {
        _parent = parent;
        _step = step;
        _release = release;
    }

    /// <summary>The release that brought the member, as its page prints it; null for the first, and where no page says.</summary>
    internal string? Release => _release ?? _parent?.Release;

    /// <summary>The dotted name, as it goes into a query.</summary>
    public override string ToString() => _text ??= Combine();

    /// <summary>The wire names from the resource to the member.</summary>
    /// <exception cref="ArgumentException">The field is a wildcard or an exclusion.</exception>
    internal IReadOnlyList<string> Steps()
    {
        var steps = new List<string>();
        for (var field = this; field is not null; field = field._parent)
        {
            if (field._step.Length == 0)
                continue;
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
        if (_step.Length == 0)
            return parent ?? "";
        return string.IsNullOrEmpty(parent) ? _step : parent + "." + _step;
    }
}
