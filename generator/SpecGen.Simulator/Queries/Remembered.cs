using System.Collections.Concurrent;

namespace SpecGen.Simulator.Queries;

/// <summary>Keeps what was worked out for a text, since programs ask the same again and again. Forgets all once it is too much.</summary>
/// <param name="most">How many texts.</param>
internal sealed class Remembered<T>(int most)
{
    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);

    public T Get(string text, Func<T> workOut)
    {
        if (_known.TryGetValue(text, out var known))
            return known;
        if (_known.Count >= most)
            _known.Clear();
        return _known[text] = workOut();
    }
}
