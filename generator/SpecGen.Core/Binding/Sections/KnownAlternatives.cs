using SpecGen.Common;

namespace SpecGen.Binding.Sections;

/// <summary>Holds the alternatives that a line prints against the page's tables.</summary>
internal static class KnownAlternatives
{
    /// <summary>Those whose members are all known; each member that is not is reported.</summary>
    public static EquatableArray<RequirementAlternative> Of(MemberLine line, SectionLine place, MemberLookup lookup, SectionRemarks remarks)
    {
        var known = new List<RequirementAlternative>();
        foreach (var paths in line.Alternatives)
        {
            var members = new List<StatedMember>();
            foreach (var path in paths)
            {
                if (Find(path, place, lookup, remarks) is not { } member)
                    continue;
                members.Add(member.Stated);
                if (member.Schema.Attributes.ReadOnly)
                    remarks.ReadOnly(place, member.Stated.Path);
            }

            if (members.Count == paths.Count)
                known.Add(new RequirementAlternative(members.ToEquatableArray()));
        }

        return known.ToEquatableArray();
    }

    /// <summary>Null, and reported, where no member can be meant.</summary>
    public static KnownMember? Find(string path, SectionLine place, MemberLookup lookup, SectionRemarks remarks)
    {
        var member = lookup.Find(path);
        if (member is null)
            remarks.NoSuchMember(place, path, lookup.PossiblyMeant(path));
        else if (member.IsByEnding)
            remarks.TakenFor(place, path, member.Stated.Path);
        return member;
    }

    public static bool AreBelow(EquatableArray<RequirementAlternative> alternatives, string path) =>
        alternatives.All(alternative => alternative.Members.All(member => member.Path.StartsWith(path + ".", StringComparison.Ordinal)));
}
