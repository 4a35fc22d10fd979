using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>
/// What options tell the runtime of their conditions: the names, a line each, and then where those are that a release brought. Most
/// names are paths of members that follow each other, so a name has a blank for each part that it shares with the one before.
/// </summary>
public static class ConditionText
{
    public static string Of(IReadOnlyList<OptionPlan> conditions) =>
        string.Join("\n", Shortened(conditions.Select(condition => condition.WireName)).Concat(Releases(conditions.Select(condition => condition.LaterRelease))));

    /// <summary>Each name without what it shares with the one before.</summary>
    internal static IEnumerable<string> Shortened(IEnumerable<string> names)
    {
        var before = "";
        foreach (var name in names)
        {
            yield return Shortened(name, before);
            before = name;
        }
    }

    /// <summary>A line for each release: it, and where those are that it brought.</summary>
    internal static IEnumerable<string> Releases(IEnumerable<string?> releases) => releases
        .Select((release, index) => (Release: release, Index: index))
        .Where(brought => brought.Release is not null)
        .GroupBy(brought => brought.Release, brought => brought.Index)
        .Select(brought => $"\t{brought.Key} {string.Join(" ", brought)}");

    private static string Shortened(string name, string before)
    {
        var parts = name.Split('.');
        var known = before.Split('.');
        var shared = 0;
        while (shared < Math.Min(parts.Length, known.Length) - 1 && parts[shared] == known[shared])
            shared++;
        return new string(' ', shared) + string.Join(".", parts.Skip(shared));
    }
}
