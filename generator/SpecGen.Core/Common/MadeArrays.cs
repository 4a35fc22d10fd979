namespace SpecGen.Common;

/// <summary>
/// What was made of arrays, each told by its identity: for arrays whose items are a whole tree. It holds objects alone, since
/// a dictionary of structures of our own has no code that was compiled ahead of time, and these are asked for every object.
/// </summary>
public sealed class MadeArrays<T, TMade>
    where T : class, IEquatable<T>
    where TMade : class, IEquatable<TMade>
{
    private readonly Dictionary<object, TMade[]> _made = new(ReferenceComparer.Instance);

    /// <param name="array">Not an empty one, which has no identity.</param>
    /// <param name="made">What was made of it; nothing otherwise.</param>
    public bool TryGetValue(EquatableArray<T> array, out EquatableArray<TMade> made)
    {
        var isKnown = _made.TryGetValue(array.Items, out var items);
        made = isKnown ? new(items!) : default;
        return isKnown;
    }

    public void Add(EquatableArray<T> array, EquatableArray<TMade> made) => _made.Add(array.Items, made.Items);
}
