using System.Runtime.CompilerServices;
using System.Text;

namespace SpecGen.Runtime;

/// <summary>Names of the parameters of generated options that are conditions, and the releases that brought them.</summary>
internal sealed class ConditionNames
{
    /// <summary>Read once for each type, and only where a call has a condition.</summary>
    private static readonly ConditionalWeakTable<Type, ConditionNames> s_known = [];

    private readonly string[] _names;
    private readonly string?[] _releases;

    private ConditionNames(string text)
    {
        _names = MemberFacts.NamesOf(text).Split('\n');
        for (var index = 1; index < _names.Length; index++)
            _names[index] = Whole(_names[index], _names[index - 1]);
        _releases = MemberFacts.Releases(text, _names.Length);
    }

    /// <param name="options">The type of the options.</param>
    /// <param name="text">What they state.</param>
    public static ConditionNames Of(Type options, ReadOnlySpan<byte> text)
    {
        if (s_known.TryGetValue(options, out var known))
            return known;
        var names = new ConditionNames(Encoding.UTF8.GetString(text));
        s_known.AddOrUpdate(options, names);
        return names;
    }

    public string Name(int index) => _names[index];

    public string? IntroducedIn(int index) => _releases.Length == 0 ? null : _releases[index];

    private static string Whole(string name, string before)
    {
        var end = 0;
        var rest = name.AsSpan().TrimStart(' ');
        for (var shared = name.Length - rest.Length; shared > 0; shared--)
            end = before.IndexOf('.', end) + 1;
        return string.Concat(before.AsSpan(0, end), rest);
    }
}
