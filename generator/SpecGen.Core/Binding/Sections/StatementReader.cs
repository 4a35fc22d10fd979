using SpecGen.Common;

namespace SpecGen.Binding.Sections;

/// <summary>Collects what the sections of a page state of members.</summary>
internal static class StatementReader
{
    public static MemberStatements Read(PageSections sections, Schema? request, EquatableArray<Parameter> parameters, DiagnosticBag diagnostics)
    {
        var lookup = new MemberLookup(request, parameters);
        var required = new List<MemberRequirement>();
        var defaults = new List<MemberDefault>();
        var recommended = new List<StatedMember>();
        var optional = new List<StatedMember>();
        foreach (var section in SectionText.In(sections))
        {
            var remarks = new SectionRemarks(section.Heading, diagnostics);
            switch (SectionKinds.Of(section.Heading))
            {
                case SectionKind.Required:
                    required.AddRange(RequirementReader.Read(section.MemberLines, lookup, remarks));
                    break;
                case SectionKind.Defaults:
                    defaults.AddRange(DefaultReader.Read(section.MemberLines, lookup, remarks));
                    break;
                case SectionKind.Recommended:
                    AddListed(section, recommended, remarks);
                    break;
                case SectionKind.Optional:
                    AddListed(section, optional, remarks);
                    break;
            }
        }

        return new MemberStatements
        {
            Required = required.Distinct().ToEquatableArray(),
            Defaults = defaults.Distinct().ToEquatableArray(),
            Recommended = recommended.Distinct().ToEquatableArray(),
            Optional = optional.Distinct().ToEquatableArray(),
        };

        void AddListed(SectionText section, List<StatedMember> listed, SectionRemarks remarks)
        {
            var reader = new ListedMembersReader(lookup, remarks);
            reader.Read(section.MemberLines);
            listed.AddRange(reader.Listed);
            required.AddRange(reader.Requirements);
            defaults.AddRange(reader.Defaults);
        }
    }
}
