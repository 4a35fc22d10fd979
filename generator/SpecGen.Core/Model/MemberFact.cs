using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>What is stated of a member.</summary>
/// <param name="Path">Dotted, from the object at hand; names of members may have dots, too.</param>
internal sealed record MemberFact(string Path, Func<Member, Member> Change)
{
    private readonly Fate _fate = new();

    private bool IsTaken => _fate.IsTaken;

    /// <summary>All facts in one pass: a page may state one of each of thousands of members. Each goes to the first member it fits.</summary>
    public static DataType Apply(DataType type, IReadOnlyCollection<MemberFact> facts)
    {
        if (facts.Count == 0 || type.Members.IsEmpty)
            return type;
        var own = facts.ToLookup(fact => fact.Path, StringComparer.Ordinal);
        var below = facts.SelectMany(fact => fact.Below()).ToLookup(below => below.Member, below => below.Fact, StringComparer.Ordinal);
        var members = type.Members.Select(member => Apply(member, own[member.Name], [.. below[member.Name].Where(fact => !fact.IsTaken)])).ToEquatableArray();
        return type with { Members = members };
    }

    private static Member Apply(Member member, IEnumerable<MemberFact> own, MemberFact[] below)
    {
        foreach (var fact in own.Where(fact => !fact.IsTaken))
            member = fact.Take(member);
        var type = Apply(member.Type, below);
        return ReferenceEquals(type, member.Type) ? member : member with { Type = type };
    }

    private Member Take(Member member)
    {
        _fate.IsTaken = true;
        return Change(member);
    }

    /// <summary>The fact as it stands below each member that its path may begin with.</summary>
    private IEnumerable<(string Member, MemberFact Fact)> Below()
    {
        for (var dot = Path.IndexOf('.'); dot >= 0; dot = Path.IndexOf('.', dot + 1))
            yield return (Path.Substring(0, dot), this with { Path = Path.Substring(dot + 1) });
    }

    /// <summary>One for a fact, however much of its path is left.</summary>
    private sealed class Fate
    {
        public bool IsTaken { get; set; }
    }
}
