using SpecGen.Common;

namespace SpecGen.Binding.Sections;

/// <summary>Reads the lines of a section that lists what a request must have.</summary>
internal sealed class RequirementReader(MemberLookup lookup, SectionRemarks remarks)
{
    private readonly List<MemberRequirement> _requirements = [];

    /// <summary>Members that are one alternative of several: what stands below them is required with them only.</summary>
    private readonly Dictionary<string, int> _choices = new(StringComparer.Ordinal);

    /// <summary>What holds for the lines that follow, and above which level it ends.</summary>
    private string? _context;
    private int _contextLevel;
    private string? _sectionCondition;
    private AlternativeGroup? _group;
    private IReadOnlyList<KnownMember> _members = [];

    public static EquatableArray<MemberRequirement> Read(IReadOnlyList<SectionLine> lines, MemberLookup lookup, SectionRemarks remarks)
    {
        var reader = new RequirementReader(lookup, remarks);
        for (var i = 0; i < lines.Count; i++)
            reader.Read(lines[i], i + 1 < lines.Count ? lines[i + 1] : null);
        reader.EndGroup();
        return reader._requirements.ToEquatableArray();
    }

    private void Read(SectionLine line, SectionLine? next)
    {
        if (line.IsParagraph)
        {
            ReadParagraph(line);
            return;
        }

        if (_group is { } group && group.Takes(line))
        {
            group.Add(line);
            return;
        }

        EndGroup();
        if (line.Level <= _contextLevel && _contextLevel > 0)
            SetContext(null, 0);
        if (AlternativeGroup.IsAnnouncedBy(line.Text))
            _group = new AlternativeGroup(line, next, lookup, remarks);
        else if (MemberLine.Parse(line.Text) is { } members && (HasKnown(members) || !IsContext(line.Text)))
            Add(line, members);
        else if (ConditionText.ContinuesLineAbove(line.Text) && _requirements.Count > 0)
            Restrict(line.Text);
        else if (ExplainsValue(line.Text))
            return;
        else if (IsContext(line.Text))
            SetContext(line.Text, next is not null && next.Level > line.Level ? line.Level : 0);
        else if (!SaysNothingMore(line.Text))
            remarks.NotUnderstood(line);
    }

    /// <summary>A paragraph introduces the list; only one that restricts it is more than that.</summary>
    private void ReadParagraph(SectionLine line)
    {
        if (_requirements.Count == 0)
            _sectionCondition = ConditionText.Joined(_sectionCondition, ConditionText.In(line.Text));
        else if (ProseMembers.AreIn(line.Text, lookup))
            remarks.NotUnderstood(line);
    }

    private void Add(SectionLine line, MemberLine members)
    {
        var alternatives = KnownAlternatives.Of(members, line, lookup, remarks);
        if (alternatives.IsEmpty)
            return;
        _members = members.Paths.SelectMany(lookup.FindAll).ToList();
        var condition = ConditionText.Joined(_sectionCondition, ConditionText.Joined(_context, ConditionText.In(members.Rest)));
        _requirements.Add(new MemberRequirement(alternatives, ChoiceAbove(alternatives), condition));
        if (alternatives.Count > 1)
        {
            foreach (var alternative in alternatives.Where(alternative => alternative.Members.Count == 1))
            {
                if (!_choices.ContainsKey(alternative.Members[0].Path))
                    _choices.Add(alternative.Members[0].Path, _choices.Count);
            }
        }
    }

    /// <summary>The first choice that all alternatives lie below.</summary>
    private string? ChoiceAbove(EquatableArray<RequirementAlternative> alternatives) =>
        PathsAbove(alternatives[0].Members[0].Path)
            .Where(path => _choices.ContainsKey(path) && KnownAlternatives.AreBelow(alternatives, path))
            .OrderBy(path => _choices[path])
            .FirstOrDefault();

    private static IEnumerable<string> PathsAbove(string path)
    {
        for (var dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
            yield return path.Substring(0, dot);
    }

    private void EndGroup()
    {
        if (_group?.Alternatives is { IsEmpty: false } alternatives)
            _requirements.Add(new MemberRequirement(alternatives, WhenPresent: null, ConditionText.Joined(_sectionCondition, _context)));
        _group = null;
    }

    private void Restrict(string condition)
    {
        var last = _requirements[_requirements.Count - 1];
        _requirements[_requirements.Count - 1] = last with { Condition = ConditionText.Joined(last.Condition, condition) };
    }

    private void SetContext(string? context, int level) => (_context, _contextLevel) = (context, level);

    private bool HasKnown(MemberLine members) => members.Paths.Any(path => lookup.Find(path) is not null);

    /// <summary>A heading in the guise of an item, <c>SVM-scoped routes</c>: a few words without the dot or underscore of a member.</summary>
    private static bool IsContext(string text)
    {
        const int most = 40;
        return text.Length <= most && text.IndexOfAny(['.', '_', ',', '<', '`']) < 0 && !text.Contains(" - ");
    }

    /// <summary>A line that begins with a value of the member above it: <c>mirror for copies elsewhere</c>.</summary>
    private bool ExplainsValue(string text)
    {
        var value = text.Split(' ')[0].Trim('_', '`', '"', '\'');
        return _members.Any(member => member.Schema.Attributes.Enum.Contains(value));
    }

    private static bool SaysNothingMore(string text) => text.StartsWith("There are no ", StringComparison.OrdinalIgnoreCase);
}
