using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Hands out the names of types of one namespace. None is called like a namespace around it, like the client, or like a
/// type that projects import by themselves: in the reader's code neither of both could be written.
/// </summary>
/// <param name="neighbours">The parts of the namespace, and the client.</param>
/// <param name="report">Told of each name that another type has.</param>
/// <param name="reportCut">Told of each name that was cut.</param>
public sealed class TypeScope(IEnumerable<string> neighbours, Action<NameClash>? report = null, Action<CutName>? reportCut = null)
{
    /// <summary>Of a name without its mark. The file of an assembly has room for 1,023 bytes of a name.</summary>
    private const int MaximumLength = 240;

    private readonly HashSet<string> _neighbours = new(neighbours, StringComparer.Ordinal);
    private readonly NameScope _scope = new(report);

    /// <summary>A type of the name exists.</summary>
    public bool Has(string name) => _scope.Has(name);

    /// <summary>What the type of the name is of.</summary>
    public string OwnerOf(string name) => _scope.OwnerOf(name);

    public bool IsTaken(string name) => _neighbours.Contains(name) || ImportedTypes.Contains(name);

    /// <summary>A type that is known by its ending, as <c>VolumesApi</c>; the ending is said again where the name is taken.</summary>
    public string TakeEnding(string stem, string ending, string identity)
    {
        var name = stem + ending;
        while (IsTaken(name))
            name += ending;
        return _scope.Take(name, identity);
    }

    /// <param name="ending">What the name gets where it is taken.</param>
    /// <param name="identity">What is named, by which a mark is made where two want one name.</param>
    /// <param name="isTaken">Further names that this type may not have.</param>
    public string Take(string wanted, string ending, string identity, Func<string, bool>? isTaken = null) =>
        Take([wanted], ending, identity, isTaken);

    /// <param name="wanted">Best first; the last gets a mark where all of them are another type's.</param>
    public string Take(IEnumerable<string> wanted, string ending, string identity, Func<string, bool>? isTaken = null)
    {
        var names = wanted.Select(name => ReservedNames.Avoid(Cut(name, identity), ending, reserved => IsTaken(reserved) || isTaken?.Invoke(reserved) == true)).ToArray();
        var free = names.FirstOrDefault(name => !Has(name));
        if (free is not null && free != names[0])
            report?.Invoke(new(names[0], _scope.OwnerOf(names[0]), identity, free));
        return _scope.Take(free ?? names[names.Length - 1], identity);
    }

    /// <summary>A mark stands for what is cut off, so that two long names that begin alike stay apart.</summary>
    private string Cut(string name, string identity)
    {
        if (name.Length <= MaximumLength)
            return name;
        var cut = name.Substring(0, MaximumLength) + "_" + StableHash.Of(name + "/" + identity);
        reportCut?.Invoke(new(identity, MaximumLength, cut));
        return cut;
    }
}
