using SpecGen.Diagnostics;

namespace SpecGen.Binding.Sections;

/// <summary>Says what of a section did not become a fact; its prose stays in the description.</summary>
internal sealed class SectionRemarks(string heading, DiagnosticBag diagnostics)
{
    private const int MaximumLength = 120;
    private const int NamedMembers = 4;

    /// <summary>As AsciiDoc prints a path that ends in a star.</summary>
    private const string ProtectedStar = ".+*+";

    public void NotUnderstood(SectionLine line) =>
        diagnostics.Add(DiagnosticRules.SectionLineNotUnderstood, line.Range, heading, Shortened(line.Text.Replace(ProtectedStar, ".*")));

    /// <param name="line">That names it.</param>
    /// <param name="path">As printed.</param>
    /// <param name="possiblyMeant">Members that end so; none of them is surely meant.</param>
    public void NoSuchMember(SectionLine line, string path, IReadOnlyList<string> possiblyMeant)
    {
        var named = possiblyMeant.Take(NamedMembers).Select(member => $"'{member}'").ToList();
        if (possiblyMeant.Count > NamedMembers)
            named.Add("…");
        var others = named.Count == 0 ? "" : $" (members that end so: {string.Join(", ", named)})";
        Add(line, path, $"nothing is made of it{others}, the line stays prose of the description");
    }

    public void TakenFor(SectionLine line, string path, string member) =>
        Add(line, path, $"it is taken for '{member}', the only member that ends so");

    public void ReadOnly(SectionLine line, string member) =>
        diagnostics.Add(DiagnosticRules.SectionListsReadOnlyMember, line.Range, heading, member);

    public void OtherDefault(SectionLine line, string member, string stated, string ofTable) =>
        diagnostics.Add(DiagnosticRules.SectionContradictsTable, line.Range, heading, member, stated, ofTable);

    private void Add(SectionLine line, string path, string done) =>
        diagnostics.Add(DiagnosticRules.SectionNamesUnknownMember, line.Range, heading, PrintedPath.Plain(path), done);

    private static string Shortened(string text) =>
        text.Length <= MaximumLength ? text : text.Substring(0, MaximumLength - 1) + "…";
}
