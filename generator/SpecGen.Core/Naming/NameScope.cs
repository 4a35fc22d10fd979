using System.Globalization;

namespace SpecGen.Naming;

/// <summary>Hands out names that are unique within one declaration space, ignoring case where files are concerned.</summary>
public sealed class NameScope(StringComparer comparer)
{
    private readonly HashSet<string> _taken = new(comparer);

    public NameScope()
        : this(StringComparer.Ordinal)
    {
    }

    public bool Has(string name) => _taken.Contains(name);

    /// <summary>
    /// <paramref name="wanted"/>, or where it is taken the same with a mark made from <paramref name="identity"/> alone,
    /// so that the name does not depend on how many others wanted it.
    /// </summary>
    public string Take(string wanted, string identity)
    {
        if (_taken.Add(wanted))
            return wanted;

        var marked = wanted + "_" + StableHash.Of(identity);
        for (var number = 2; !_taken.Add(marked); number++)
            marked = wanted + "_" + StableHash.Of(identity) + number.ToString(CultureInfo.InvariantCulture);
        return marked;
    }
}
