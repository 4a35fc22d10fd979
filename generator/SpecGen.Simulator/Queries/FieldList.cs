using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Queries;

/// <summary>The value of <c>fields</c>: dotted names, <c>*</c>, <c>**</c>, braces, and names left out again (<c>!a.b</c>).</summary>
internal sealed class FieldList
{
    /// <summary>Far more than any record is deep. A name with more is none.</summary>
    private const int DeepestBraces = 32;

    private readonly List<string> _named = [];
    private readonly List<string> _excluded = [];

    /// <summary>Everything but what is expensive.</summary>
    public static FieldList Standard { get; } = new() { _named = { "*" } };

    /// <summary>Nothing besides what is always shown.</summary>
    public static FieldList Identity { get; } = new() { _isIdentity = true };

    private bool _isIdentity;

    /// <summary>What tells it from other lists.</summary>
    public string Text => string.Join(',', _named) + (_isIdentity ? "=" : "!") + string.Join(',', _excluded);

    /// <summary>Null where nothing is asked for: an empty value is none, and a comma at its end is nothing.</summary>
    public static FieldList? Parse(IEnumerable<string?> values)
    {
        var list = new FieldList();
        foreach (var name in values.SelectMany(value => Names(value ?? "", level: 0)))
            (name.StartsWith('!') ? list._excluded : list._named).Add(name.TrimStart('!'));
        return list._named.Count + list._excluded.Count == 0 ? null : list;
    }

    private bool IsEverything => _named.Contains("**");

    private bool IsStandard => _named.Contains("*") || (_named.Count == 0 && !_isIdentity);

    /// <summary>The first name that the resource's pages do not know, or null.</summary>
    public string? FirstUnknown(ServedResource resource) => _named.Concat(_excluded).FirstOrDefault(name => !KnownFields.Has(resource, name));

    /// <param name="always">What is shown whether it is asked for or not.</param>
    /// <param name="free">Not expensive, whatever the pages say.</param>
    public FieldSelection Select(IEnumerable<string> always, ServedResource resource, IReadOnlyList<string> free)
    {
        var shown = FieldTree.Of(always.Concat(_named.Where(name => name is not ("*" or "**"))));
        if (IsEverything || IsStandard)
            shown.Add("");
        var hidden = FieldTree.Of(_excluded);
        if (IsStandard && !IsEverything)
        {
            foreach (var costly in resource.ExpensiveProperties.Where(costly => !free.Any(name => Covers(name, costly)) && !_named.Exists(name => Covers(name, costly) || Covers(costly, name))))
                hidden.Add(costly);
        }

        return new(shown, hidden);
    }

    private static bool Covers(string name, string other) => other == name || other.StartsWith(name + ".", StringComparison.Ordinal);

    private static IEnumerable<string> Names(string value, int level)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] is '{' or '}')
                depth += value[i] == '{' ? 1 : -1;
            if (i < value.Length && (value[i] != ',' || depth > 0))
                continue;
            foreach (var name in Unbraced(value[start..i].Trim(), level))
                yield return name;
            start = i + 1;
        }
    }

    /// <summary><c>a.{b,c}</c> is <c>a.b</c> and <c>a.c</c>.</summary>
    private static IEnumerable<string> Unbraced(string name, int level)
    {
        var open = name.IndexOf('{', StringComparison.Ordinal);
        if (open >= 0 && name.EndsWith('}') && level < DeepestBraces)
            return Names(name[(open + 1)..^1], level + 1).Select(inner => name[..open] + inner);
        return name.Length == 0 ? [] : [name];
    }
}
