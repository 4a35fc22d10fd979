using SpecGen.Common;

namespace SpecGen.Binding.Sections;

/// <summary>
/// Reads a section that lists members which may be given. "If provided, the following fields are required:" behind one of them
/// makes the members below it required whenever it is there.
/// </summary>
internal sealed class ListedMembersReader(MemberLookup lookup, SectionRemarks remarks)
{
    private readonly List<StatedMember> _listed = [];
    private readonly List<MemberRequirement> _requirements = [];
    private readonly List<MemberDefault> _defaults = [];

    /// <summary>The members that have announced requirements; below one of them, what follows is required.</summary>
    private readonly List<string> _announcers = [];

    /// <summary>A sentence that announced requirements for the lines that follow, and for how many.</summary>
    private string? _announcement;
    private int _announcedCount;

    public EquatableArray<StatedMember> Listed => _listed.Distinct().ToEquatableArray();

    public EquatableArray<MemberRequirement> Requirements => _requirements.ToEquatableArray();

    public EquatableArray<MemberDefault> Defaults => _defaults.ToEquatableArray();

    public void Read(IReadOnlyList<SectionLine> lines)
    {
        (_announcement, _announcedCount) = (null, 0);
        _announcers.Clear();
        foreach (var line in lines)
        {
            if (line.IsParagraph)
                ReadParagraph(line);
            else if (MemberLine.Parse(line.Text) is { } members)
                Read(line, members);
            else if (ConditionText.AnnouncesRequired(line.Text))
                Announce(line.Text);
            else
                remarks.NotUnderstood(line);
        }
    }

    private void ReadParagraph(SectionLine line)
    {
        if (_listed.Count > 0 && ProseMembers.AreIn(line.Text, lookup))
            remarks.NotUnderstood(line);
    }

    private void Read(SectionLine line, MemberLine members)
    {
        var alternatives = KnownAlternatives.Of(members, line, lookup, remarks);
        if (alternatives.IsEmpty)
            return;
        if (_announcers.LastOrDefault(path => KnownAlternatives.AreBelow(alternatives, path)) is { } announcer)
            _requirements.Add(new MemberRequirement(alternatives, announcer, ConditionText.In(members.Rest)));
        else if (_announcedCount-- > 0)
            _requirements.Add(new MemberRequirement(alternatives, WhenPresent: null, ConditionText.Joined(_announcement, ConditionText.In(members.Rest))));
        else
            _listed.AddRange(alternatives.SelectMany(alternative => alternative.Members));

        if (ConditionText.AnnouncesRequired(members.Rest) && alternatives is [{ Members: [{ Location: StatedMember.Body } member] }])
            _announcers.Add(member.Path);
        _defaults.AddRange(DefaultPhrase.In(members.Rest, members.Paths.SelectMany(lookup.FindAll)));
    }

    private void Announce(string text)
    {
        _announcement = text.TrimEnd(':');
        _announcedCount = text.IndexOf("following field is", StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("following property is", StringComparison.OrdinalIgnoreCase) >= 0
            ? 1
            : int.MaxValue;
    }
}
