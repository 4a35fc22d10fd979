using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// What one resource may cost the compiler. The largest of the known APIs has 138 nested types, 473 members and 6 levels;
/// what is far beyond that was made to exhaust the compiler.
/// </summary>
internal sealed class OutputBudget
{
    /// <summary>Nested types; beyond them equal objects share one.</summary>
    public const int TypesWrittenOut = 500;

    /// <summary>Documented values of one enumeration.</summary>
    public const int MaximumValues = 1_000;

    private const int MaximumTypes = 3_000;
    private const int MaximumMembers = 25_000;
    private const int MaximumDepth = 32;
    private const long MaximumCharacters = 16_000_000;

    /// <summary>Of C#, about: what an object, a member and a value cost beside the page's own text.</summary>
    private const int CharactersOfType = 2_500;
    private const int CharactersOfMember = 450;
    private const int CharactersOfValue = 200;

    private int _types;
    private int _members;
    private long _characters;

    /// <summary>Pays for a type. A type that does not fit costs nothing.</summary>
    public bool TakeType(EquatableArray<Member> members, int depth) =>
        depth <= MaximumDepth && _types < MaximumTypes && _members + members.Count <= MaximumMembers && Take(CharactersOfType, ref _types);

    public bool TakeMember(Member member) => _members < MaximumMembers && Take(CharactersOf(member), ref _members);

    private bool Take(long characters, ref int number)
    {
        if (_characters + characters > MaximumCharacters)
            return false;
        _characters += characters;
        number++;
        return true;
    }

    private static long CharactersOf(Member member)
    {
        long characters = CharactersOfMember + (member.Name.Length * 6);
        foreach (var paragraph in member.Description)
            characters += paragraph.Length;
        foreach (var value in member.Type.Values)
            characters += CharactersOfValue + (value.Length * 5);
        return characters;
    }
}
