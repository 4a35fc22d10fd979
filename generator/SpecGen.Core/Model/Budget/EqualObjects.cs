using System.Runtime.CompilerServices;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Makes equal objects of a resource one: afterwards what is equal is the same. Innermost first, so that each object is
/// compared by its own members alone, however much lies below them.
/// </summary>
internal sealed class EqualObjects
{
    private readonly Dictionary<EquatableArray<Member>, (EquatableArray<Member> Members, string Path)> _known = new(new ByOwnMembers());
    private readonly Dictionary<EquatableArray<Member>, EquatableArray<Member>> _shared = new(EquatableArray.Identity<Member>());

    /// <summary>The outermost place whose object stands elsewhere, too, or null.</summary>
    public string? FirstRepeated { get; private set; }

    public DataType Share(DataType type, string path) => type.Kind switch
    {
        DataKind.TypedObject => type with { Members = Share(type.Members, path) },
        DataKind.Map => type with { Entry = Share(type.Entry!, path + ".*") },
        _ => type,
    };

    private EquatableArray<Member> Share(EquatableArray<Member> members, string path)
    {
        if (_shared.TryGetValue(members, out var same))
        {
            Repeat(path);
            return same;
        }

        same = ShareNew(members, path);
        _shared.Add(members, same);
        return same;
    }

    private EquatableArray<Member> ShareNew(EquatableArray<Member> members, string path)
    {
        var shared = members
            .Select(member => HasMembers(member.Type) ? member with { Type = Share(member.Type, MemberPath.Of(path, member)) } : member)
            .ToEquatableArray();
        if (!_known.TryGetValue(shared, out var known))
        {
            _known.Add(shared, (shared, path));
            return shared;
        }

        Repeat(path);
        return known.Members;
    }

    private void Repeat(string path)
    {
        if (FirstRepeated is null || path.Length < FirstRepeated.Length)
            FirstRepeated = path;
    }

    private static bool HasMembers(DataType type) => type.Kind is DataKind.TypedObject or DataKind.Map;

    /// <summary>Inner objects are compared by identity: those that are equal are the same already.</summary>
    private sealed class ByOwnMembers : IEqualityComparer<EquatableArray<Member>>
    {
        public bool Equals(EquatableArray<Member> left, EquatableArray<Member> right)
        {
            if (left.Count != right.Count)
                return false;
            for (var index = 0; index < left.Count; index++)
            {
                if (!AreEqual(left[index], right[index]))
                    return false;
            }

            return true;
        }

        public int GetHashCode(EquatableArray<Member> members)
        {
            var hash = members.Count;
            foreach (var member in members.AsSpan())
                hash = unchecked((((hash * 31) + StringComparer.Ordinal.GetHashCode(member.Name)) * 31) + HashOf(member.Type));
            return hash;
        }

        private static bool AreEqual(Member left, Member right) =>
            left.Name == right.Name && left.Use == right.Use && left.Description == right.Description
            && left.Attributes.Equals(right.Attributes) && AreEqual(left.Type, right.Type);

        private static bool AreEqual(DataType left, DataType right) =>
            left.Members.IsSame(right.Members)
            && (left.Entry is null || right.Entry is null ? left.Entry == right.Entry : AreEqual(left.Entry, right.Entry))
            && (left with { Members = default, Entry = null }).Equals(right with { Members = default, Entry = null });

        private static int HashOf(DataType type) =>
            unchecked(((int)type.Kind * 31) + (type.Entry is { } entry ? HashOf(entry) : 0) + (type.Members.IsEmpty ? 0 : RuntimeHelpers.GetHashCode(type.Members[0])));
    }
}
