using System.Globalization;

namespace SpecGen.Naming;

/// <summary>Two things that would have one name.</summary>
/// <param name="First">What has it.</param>
/// <param name="Second">What is called <paramref name="Given"/> instead.</param>
public sealed record NameClash(string Name, string First, string Second, string Given);

/// <summary>A name that was too long.</summary>
/// <param name="Of">What is called so.</param>
/// <param name="MaximumLength">In letters.</param>
/// <param name="Given">What was left, of a type with its mark.</param>
public sealed record CutName(string Of, int MaximumLength, string Given);

/// <summary>A name that an override asks for and that cannot be given.</summary>
/// <param name="Of">What is called <paramref name="Given"/> instead.</param>
public sealed record ChangedName(string Of, string Wanted, string Given);

/// <summary>Hands out names that are unique within one declaration space.</summary>
/// <param name="report">Told of each name that needed a mark.</param>
/// <param name="reportCut">Told of each name that stands for a longer one, where identities are names on the wire.</param>
public sealed class NameScope(Action<NameClash>? report = null, Action<CutName>? reportCut = null)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    public bool Has(string name) => _owners.ContainsKey(name);

    /// <summary>What has the name.</summary>
    public string OwnerOf(string name) => _owners[name];

    /// <summary>
    /// <paramref name="wanted"/>, or where it is taken the same with a mark made from <paramref name="identity"/> alone,
    /// so that the name does not depend on how many others wanted it.
    /// </summary>
    public string Take(string wanted, string identity)
    {
        var given = TakeFree(wanted, identity);
        if (wanted.Length >= Identifier.MaximumLength && Identifier.IsCut(identity))
            reportCut?.Invoke(new(identity, Identifier.MaximumLength, given));
        return given;
    }

    private string TakeFree(string wanted, string identity)
    {
        if (!_owners.TryGetValue(wanted, out var owner))
        {
            _owners.Add(wanted, identity);
            return wanted;
        }

        var marked = wanted + "_" + StableHash.Of(identity);
        for (var number = 2; Has(marked); number++)
            marked = wanted + "_" + StableHash.Of(identity) + number.ToString(CultureInfo.InvariantCulture);
        _owners.Add(marked, identity);
        report?.Invoke(new(wanted, owner, identity, marked));
        return marked;
    }
}
