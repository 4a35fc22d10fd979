using System.Globalization;

namespace SpecGen.Runtime.Generated;

/// <summary>
/// The text in which a generated type tells the wire names of its properties. The analyzers, and what reads compiled programs, have it too,
/// so it is written for all of their frameworks.
/// </summary>
internal sealed class WireNameText
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _byProperty = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byLetters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, string> _releases = [];

    public WireNameText(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0 && line[0] == '\t')
                AddRelease(line.Substring(1).Split(' '));
            else
                AddName(line.Split('\t'));
        }
    }

    /// <summary>Null for a property that is not told of.</summary>
    public string? NameOf(string property) => PlaceOf(property) is { } place ? _names[place] : null;

    public string? ReleaseOf(string property) =>
        PlaceOf(property) is { } place && _releases.TryGetValue(place, out var release) ? release : null;

    private int? PlaceOf(string property) =>
        _byProperty.TryGetValue(property, out var place) || _byLetters.TryGetValue(Letters(property), out place) ? place : null;

    /// <summary>Behind the name stands what the property is called, where its letters do not tell.</summary>
    private void AddName(string[] parts)
    {
        var name = Whole(parts[0]);
        if (parts.Length > 1)
            _byProperty[parts[1]] = _names.Count;
        else
            _byLetters[Letters(name)] = _names.Count;
        _names.Add(name);
    }

    private void AddRelease(string[] parts)
    {
        foreach (var place in parts.Skip(1))
            _releases[int.Parse(place, CultureInfo.InvariantCulture)] = parts[0];
    }

    /// <summary>A blank stands for a part, up to a dot, that a name shares with the one before.</summary>
    private string Whole(string name)
    {
        var rest = name.TrimStart(' ');
        var before = _names.LastOrDefault() ?? "";
        var end = 0;
        for (var shared = name.Length - rest.Length; shared > 0; shared--)
            end = before.IndexOf('.', end) + 1;
        return end == 0 ? rest : before.Remove(end) + rest;
    }

    private static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit)]);
}
