using SpecGen.Diagnostics;

namespace SpecGen.Binding.Sections;

/// <summary>Says what of a section did not become a fact; its prose stays in the description.</summary>
internal sealed class SectionRemarks(string heading, DiagnosticBag diagnostics)
{
    private const int MaximumLength = 120;

    public void NotUnderstood(SectionLine line) =>
        diagnostics.Add(DiagnosticRules.SectionLineNotUnderstood, line.Range, heading, Shortened(line.Text));

    public void NoSuchMember(SectionLine line, string path) =>
        Add(line, path, "nothing is made of it, the line stays prose of the description");

    public void TakenFor(SectionLine line, string path, string member) =>
        Add(line, path, $"it is taken for '{member}', the only member that ends so");

    public void ReadOnly(SectionLine line, string member) =>
        diagnostics.Add(DiagnosticRules.SectionListsReadOnlyMember, line.Range, heading, member);

    public void OtherDefault(SectionLine line, string member, string stated, string ofTable) =>
        diagnostics.Add(DiagnosticRules.SectionContradictsTable, line.Range, heading, member, stated, ofTable);

    private void Add(SectionLine line, string path, string done) =>
        diagnostics.Add(DiagnosticRules.SectionNamesUnknownMember, line.Range, heading, path, done);

    private static string Shortened(string text) =>
        text.Length <= MaximumLength ? text : text.Substring(0, MaximumLength - 1) + "…";
}
