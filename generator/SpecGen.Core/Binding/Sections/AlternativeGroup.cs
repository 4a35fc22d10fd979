using SpecGen.Common;

namespace SpecGen.Binding.Sections;

/// <summary>
/// The lines below "One of the following must be specified:", each an alternative. They stand deeper; where a page has lost how
/// deep its lines stand, those that say nothing of their members are the group's.
/// </summary>
internal sealed class AlternativeGroup(SectionLine announcement, SectionLine? next, MemberLookup lookup, SectionRemarks remarks)
{
    private readonly bool _isNested = next is not null && next.Level > announcement.Level;
    private readonly List<RequirementAlternative> _alternatives = [];
    private bool _isIncomplete;

    /// <summary>None where a line was not understood: the others alone would ask for too much.</summary>
    public EquatableArray<RequirementAlternative> Alternatives => _isIncomplete ? [] : _alternatives.ToEquatableArray();

    public static bool IsAnnouncedBy(string text) =>
        text.EndsWith(":", StringComparison.Ordinal)
        && text.IndexOf("one of the following", StringComparison.OrdinalIgnoreCase) is >= 0 and < 20;

    public bool Takes(SectionLine line) =>
        _isNested ? line.Level > announcement.Level : MemberLine.Parse(line.Text) is { Rest.Length: 0 };

    public void Add(SectionLine line)
    {
        if (MemberLine.Parse(line.Text) is not { } members)
        {
            remarks.NotUnderstood(line);
            _isIncomplete = true;
            return;
        }

        var known = KnownAlternatives.Of(members, line, lookup, remarks);
        _isIncomplete |= known.Count < members.Alternatives.Count;
        _alternatives.AddRange(known);
    }
}
