using SpecGen.Common;

namespace SpecGen.Binding.Sections;

/// <summary>Reads the lines of a section that lists what members are by default.</summary>
internal sealed class DefaultReader(MemberLookup lookup, SectionRemarks remarks)
{
    private static readonly string[] s_conditions = ["if ", "when ", "for ", "unless ", "otherwise", "in all other"];

    private readonly List<MemberDefault> _defaults = [];

    /// <summary>A line that names members and no value: its values are the lines below, each with its condition.</summary>
    private SectionLine? _open;
    private IReadOnlyList<KnownMember> _openMembers = [];
    private bool _isOpenWithoutValue;

    public static EquatableArray<MemberDefault> Read(IReadOnlyList<SectionLine> lines, MemberLookup lookup, SectionRemarks remarks)
    {
        var reader = new DefaultReader(lookup, remarks);
        foreach (var line in lines)
            reader.Read(line);
        reader.Close();
        return reader._defaults.ToEquatableArray();
    }

    private void Read(SectionLine line)
    {
        if (line.IsParagraph)
            ReadParagraph(line);
        else if (_open is not null && IsValueOfOpen(line))
            AddValue(line, line.Text, _openMembers);
        else if (MemberLine.Parse(line.Text) is { } members)
            Read(line, members);
        else if (!ReadSentence(line))
            remarks.NotUnderstood(line);
    }

    /// <summary>The first paragraph says that defaults follow.</summary>
    private void ReadParagraph(SectionLine line)
    {
        if (!ReadSentence(line) && _defaults.Count > 0 && ProseMembers.AreIn(line.Text, lookup))
            remarks.NotUnderstood(line);
    }

    private bool ReadSentence(SectionLine line)
    {
        if (DefaultPhrase.InSentence(line.Text, lookup) is not { Count: > 0 } defaults)
            return false;
        Close();
        _defaults.AddRange(defaults);
        return true;
    }

    private void Read(SectionLine line, MemberLine members)
    {
        Close();
        var known = members.Paths
            .Where(path => KnownAlternatives.Find(path, line, lookup, remarks) is not null)
            .SelectMany(lookup.FindAll)
            .ToList();
        if (known.Count == 0)
            return;
        if (members.Rest.Length > 0)
            AddValue(line, members.Rest, known);
        else
            (_open, _openMembers, _isOpenWithoutValue) = (line, known, true);
    }

    /// <summary>
    /// Deeper lines are. Of those beside it, the ones that are no "member - text", or continue with a condition:
    /// <c>key - in all other cases</c>.
    /// </summary>
    private bool IsValueOfOpen(SectionLine line)
    {
        if (line.Level != _open!.Level)
            return line.Level > _open.Level;
        return MemberLine.Parse(line.Text) is not { } members
            || s_conditions.Any(word => members.Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || (members.Rest.Length == 0 && !members.Paths.Any(path => lookup.Find(path) is not null));
    }

    private void AddValue(SectionLine line, string printed, IReadOnlyList<KnownMember> members)
    {
        _isOpenWithoutValue = false;
        var values = members.Select(member => DefaultValue.Of(printed, member)).ToList();
        if (values.Any(value => value.IsMisfit) && !values.Any(value => value.Json is not null))
            remarks.NotUnderstood(line);
        foreach (var value in values)
            ReportIfTableDiffers(line, value);
        _defaults.AddRange(values.Where(value => members.Count == 1 || value.Json is not null || !values.Any(other => other.Json is not null)).Select(value => value.Default));
    }

    private void ReportIfTableDiffers(SectionLine line, DefaultValue value)
    {
        if (value is { Json: { } json, OfTable: { } ofTable, Default.Condition: null } && json != ofTable)
            remarks.OtherDefault(line, value.Default.Member.Path, json, ofTable);
    }

    private void Close()
    {
        if (_open is not null && _isOpenWithoutValue)
            remarks.NotUnderstood(_open);
        _open = null;
    }
}
