using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>
/// What a type says of its properties in one attribute: a line for each, with its wire name shortened as in <see cref="ConditionText"/>, and
/// one for each release that brought some. What a property is called follows only where the letters of its wire name do not tell.
/// </summary>
public static class WireNameText
{
    public static string Of(RecordPlan record) =>
        Of([.. record.Members.Select(member => new Told(member.WireName, member.PropertyName, member.IntroducedIn))]);

    public static string Of(OptionsPlan options) =>
        Of([.. options.Options.Concat(options.Headers).Select(option => new Told(option.WireName, option.PropertyName, option.IntroducedIn))]);

    private static string Of(IReadOnlyList<Told> all)
    {
        var alike = all.GroupBy(told => Letters(told.WireName), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key);
        var unclear = new HashSet<string>(alike, StringComparer.OrdinalIgnoreCase);
        var names = ConditionText.Shortened(all.Select(told => told.WireName)).Zip(all, (name, told) => IsClear(told, unclear) ? name : $"{name}\t{told.Property}");
        return string.Join("\n", names.Concat(ConditionText.Releases(all.Select(told => told.Release))));
    }

    private static bool IsClear(Told told, HashSet<string> unclear)
    {
        var letters = Letters(told.WireName);
        return letters.Equals(Letters(told.Property), StringComparison.OrdinalIgnoreCase) && !unclear.Contains(letters);
    }

    private static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit)]);

    private sealed record Told(string WireName, string Property, string? Release);
}
