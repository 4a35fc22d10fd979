using System.ComponentModel;

namespace SpecGen.Runtime;

public partial class ApiCallOptions
{
    private List<(int Index, Filter Filter)>? _conditions;

    /// <summary>
    /// Names of the parameters that are conditions, a line each. A name that begins with blanks shares as many dotted parts with the one
    /// before. Then, as in an object's shape, a line for each release that brought some of them.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ReadOnlySpan<byte> GetConditionNames() => default;

    /// <summary>The condition that was set.</summary>
    /// <param name="index">Where the parameter is among those that are conditions.</param>
    /// <typeparam name="T">What the condition compares.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Filter<T>? GetCondition<T>(int index)
        where T : notnull => (Filter<T>?)Condition(index);

    /// <summary>The condition on a text that was set.</summary>
    /// <param name="index">Where the parameter is among those that are conditions.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TextFilter? GetTextCondition(int index) => (TextFilter?)Condition(index);

    /// <summary>Sets a condition. A page documents one for each member, of which a call has few: they are kept by place, not each in a field.</summary>
    /// <param name="index">Where the parameter is among those that are conditions.</param>
    /// <param name="filter">The condition; null for none.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetCondition(int index, Filter? filter)
    {
        if (PlaceOf(index) is >= 0 and var place)
            _conditions!.RemoveAt(place);
        if (filter is not null)
            (_conditions ??= []).Add((index, filter));
    }

    /// <summary>Writes the conditions, in the order in which they were set.</summary>
    internal void WriteConditions(ref QueryWriter query)
    {
        if (_conditions is not { Count: > 0 } conditions)
            return;
        var names = ConditionNames.Of(GetType(), GetConditionNames());
        foreach (var (index, filter) in conditions)
        {
            query.Add(names.Name(index), filter);
            if (names.IntroducedIn(index) is { } release)
                query.IntroducedIn(names.Name(index), release);
        }
    }

    private Filter? Condition(int index) => PlaceOf(index) is >= 0 and var place ? _conditions![place].Filter : null;

    private int PlaceOf(int index) => _conditions?.FindIndex(condition => condition.Index == index) ?? -1;
}
