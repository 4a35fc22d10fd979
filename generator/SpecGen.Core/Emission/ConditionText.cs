using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>
/// What options tell the runtime of their conditions: the names, a line each, and then where those are that a release brought. Most
/// names are paths of members that follow each other, so a name has a blank for each part that it shares with the one before.
/// </summary>
public static class ConditionText
{
    public static string Of(IReadOnlyList<OptionPlan> conditions) =>
        string.Join("\n", Names(conditions).Concat(Releases(conditions)));

    private static IEnumerable<string> Names(IReadOnlyList<OptionPlan> conditions) =>
        conditions.Select((condition, index) => index == 0 ? condition.WireName : Shortened(condition.WireName, conditions[index - 1].WireName));

    private static string Shortened(string name, string before)
    {
        var parts = name.Split('.');
        var known = before.Split('.');
        var shared = 0;
        while (shared < Math.Min(parts.Length, known.Length) - 1 && parts[shared] == known[shared])
            shared++;
        return new string(' ', shared) + string.Join(".", parts.Skip(shared));
    }

    private static IEnumerable<string> Releases(IReadOnlyList<OptionPlan> conditions) => conditions
        .Select((condition, index) => (condition.LaterRelease, Index: index))
        .Where(condition => condition.LaterRelease is not null)
        .GroupBy(condition => condition.LaterRelease, condition => condition.Index)
        .Select(release => $"\t{release.Key} {string.Join(" ", release)}");
}
