namespace SpecGen.Binding.Sections;

/// <summary>Whether prose speaks of members of the request, so that a fact may be hidden in it.</summary>
internal static class ProseMembers
{
    private static readonly char[] s_separators = [' ', ',', ';', ':', '(', ')', '"', '\'', '`'];

    /// <summary>Words such as <c>name</c> are also English: only a dotted or underscored one is surely a member.</summary>
    public static bool AreIn(string text, MemberLookup lookup) =>
        text.Split(s_separators).Select(word => word.TrimEnd('.')).Any(word => word.IndexOfAny(['.', '_']) > 0 && lookup.Find(word) is not null);
}
