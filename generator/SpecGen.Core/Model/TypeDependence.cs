using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>A member whose type is not what one page alone states: adding or removing another page changes it.</summary>
/// <param name="Path">Dotted path of the member.</param>
/// <param name="Page">The operation whose page alone would give another type.</param>
/// <param name="Alone">That type.</param>
/// <param name="Together">The type that all pages of the resource give.</param>
public sealed record TypeDependence(string Path, string Page, string Alone, string Together)
{
    /// <summary>Of each member the first page that differs. What excludes each other is a conflict and told as such.</summary>
    /// <param name="record">What all bodies together give, or null where there is none.</param>
    /// <param name="root">What paths begin with.</param>
    public static IEnumerable<TypeDependence> Of(DataType? record, IEnumerable<(Operation Page, DataType Body)> bodies, string root)
    {
        if (record is null)
            yield break;
        var told = new HashSet<string>(StringComparer.Ordinal);
        var byName = new MembersByName();
        foreach (var (page, body) in bodies)
        {
            var alone = body with { Members = WellKnownShape.Recognise(body.Members) };
            foreach (var (path, stated, together) in Differences(alone, record, root, byName))
            {
                if (told.Add(path))
                    yield return new(path, $"{page.Method} {page.PathTemplate}", TypeMerger.Describe(stated), TypeMerger.Describe(together));
            }
        }
    }

    private static IEnumerable<(string Path, DataType Alone, DataType Together)> Differences(DataType alone, DataType together, string path, MembersByName byName)
    {
        var all = byName.Of(together.Members);
        foreach (var member in alone.Members)
        {
            if (!all.TryGetValue(member.Name, out var type))
                continue;
            foreach (var difference in DifferencesAt(member.Type, type, path.Length == 0 ? member.Name : path + "." + member.Name, byName))
                yield return difference;
        }
    }

    private static IEnumerable<(string Path, DataType Alone, DataType Together)> DifferencesAt(DataType alone, DataType together, string path, MembersByName byName)
    {
        if (ReferenceEquals(alone, together) || together.Kind == DataKind.Raw)
            return [];
        if (TypeMerger.Describe(alone) != TypeMerger.Describe(together))
            return [(path, alone, together)];
        return together.Kind == DataKind.Map
            ? DifferencesAt(alone.Entry!, together.Entry!, path + ".*", byName)
            : Differences(alone, together, path, byName);
    }

    /// <summary>What all pages give is looked up for each page: sorted once, however many there are.</summary>
    private sealed class MembersByName
    {
        private readonly Dictionary<EquatableArray<Member>, Dictionary<string, DataType>> _known = new(EquatableArray.Identity<Member>());

        public Dictionary<string, DataType> Of(EquatableArray<Member> members)
        {
            if (_known.TryGetValue(members, out var known))
                return known;
            known = new(StringComparer.Ordinal);
            foreach (var member in members.AsSpan())
                known[member.Name] = member.Type;
            _known.Add(members, known);
            return known;
        }
    }
}
