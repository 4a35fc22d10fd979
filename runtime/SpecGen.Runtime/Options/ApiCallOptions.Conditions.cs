using System.ComponentModel;

namespace SpecGen.Runtime;

public partial class ApiCallOptions
{
    private List<(string Parameter, Filter Filter, string? Release)>? _conditions;

    /// <summary>The condition that was set.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <typeparam name="T">What the condition compares.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Filter<T>? GetCondition<T>(string parameter)
        where T : notnull =>
        _conditions is { } conditions && PlaceOf(parameter) is >= 0 and var place ? (Filter<T>)conditions[place].Filter : null;

    /// <summary>Sets a condition. A page documents one for each member, of which a call has few: they are kept by name, not each in a field.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="filter">The condition; null for none.</param>
    /// <param name="release">The release that brought the parameter, as its page prints it; null for the first.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetCondition(string parameter, Filter? filter, string? release = null)
    {
        if (PlaceOf(parameter) is >= 0 and var place)
            _conditions!.RemoveAt(place);
        if (filter is not null)
            (_conditions ??= []).Add((parameter, filter, release));
    }

    /// <summary>Writes the conditions, in the order in which they were set.</summary>
    internal void WriteConditions(ref QueryWriter query)
    {
        foreach (var (parameter, filter, release) in _conditions ?? [])
        {
            query.Add(parameter, filter);
            if (release is not null)
                query.IntroducedIn(parameter, release);
        }
    }

    private int PlaceOf(string parameter) => _conditions?.FindIndex(condition => condition.Parameter == parameter) ?? -1;
}
