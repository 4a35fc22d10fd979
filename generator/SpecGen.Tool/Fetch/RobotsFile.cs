using System.Globalization;

namespace SpecGen.Tool.Fetch;

/// <summary>What a site asks of programs (RFC 9309): of this one by its name, else of all.</summary>
internal sealed class RobotsFile
{
    private const string Product = "specgen";
    private const string Everyone = "*";
    private const int LongestDelay = 60;

    private readonly List<(string Pattern, bool IsAllowed)> _rules;

    private RobotsFile(List<(string Pattern, bool IsAllowed)> rules, TimeSpan delay) => (_rules, Delay) = (rules, delay);

    public static RobotsFile AllowingAll { get; } = new([], TimeSpan.Zero);

    /// <summary>That the site wants between two requests.</summary>
    public TimeSpan Delay { get; }

    public static RobotsFile Parse(string text)
    {
        var groups = GroupsOf(text);
        var own = groups.FindAll(group => group.Agents.Contains(Product, StringComparer.OrdinalIgnoreCase));
        if (own.Count == 0)
            own = groups.FindAll(group => group.Agents.Contains(Everyone, StringComparer.Ordinal));
        var delays = own.Select(group => group.Delay).DefaultIfEmpty(TimeSpan.Zero);
        return new([.. own.SelectMany(group => group.Rules)], delays.Max());
    }

    /// <summary>The longest rule that fits decides, and of two of one length the one that allows.</summary>
    public bool Allows(string path)
    {
        var fitting = _rules.Where(rule => Fits(rule.Pattern, path)).OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.IsAllowed);
        return fitting.Select(rule => rule.IsAllowed).FirstOrDefault(true);
    }

    private static List<Group> GroupsOf(string text)
    {
        var groups = new List<Group>();
        var isHeading = false;
        foreach (var line in text.Split('\n'))
        {
            var statement = line.Split('#')[0];
            var colon = statement.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var (field, value) = (statement[..colon].Trim().ToLowerInvariant(), statement[(colon + 1)..].Trim());
            if (field == "user-agent")
            {
                if (!isHeading)
                    groups.Add(new());
                groups[^1].Agents.Add(value.Split('/')[0]);
            }
            else if (groups.Count > 0)
            {
                groups[^1].Add(field, value);
            }

            isHeading = field == "user-agent";
        }

        return groups;
    }

    /// <summary>A star stands for any signs, a dollar sign at the end for the path's end. Each star takes as little as it can.</summary>
    private static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var position = parts[0].Length;
        foreach (var part in parts[1..])
        {
            var found = path.IndexOf(part, position, StringComparison.Ordinal);
            if (found < 0)
                return false;
            position = found + part.Length;
        }

        return !isWhole || position == path.Length || (parts.Length > 1 && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }

    private sealed class Group
    {
        public List<string> Agents { get; } = [];

        public List<(string Pattern, bool IsAllowed)> Rules { get; } = [];

        public TimeSpan Delay { get; private set; }

        public void Add(string field, string value)
        {
            if (field is "allow" or "disallow" && value.Length > 0)
                Rules.Add((value, field == "allow"));
            else if (field == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
                Delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay));
        }
    }
}
