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
        foreach (var (page, body) in bodies)
        {
            var alone = body with { Members = body.Members.Select(WellKnownShape.Recognise).ToEquatableArray() };
            foreach (var (path, stated, together) in Differences(alone, record, root))
            {
                if (told.Add(path))
                    yield return new(path, $"{page.Method} {page.PathTemplate}", TypeMerger.Describe(stated), TypeMerger.Describe(together));
            }
        }
    }

    private static IEnumerable<(string Path, DataType Alone, DataType Together)> Differences(DataType alone, DataType together, string path)
    {
        var all = new Dictionary<string, DataType>(StringComparer.Ordinal);
        foreach (var member in together.Members)
            all[member.Name] = member.Type;
        foreach (var member in alone.Members)
        {
            if (!all.TryGetValue(member.Name, out var type))
                continue;
            foreach (var difference in DifferencesAt(member.Type, type, path.Length == 0 ? member.Name : path + "." + member.Name))
                yield return difference;
        }
    }

    private static IEnumerable<(string Path, DataType Alone, DataType Together)> DifferencesAt(DataType alone, DataType together, string path)
    {
        if (ReferenceEquals(alone, together) || together.Kind == DataKind.Raw)
            return [];
        if (TypeMerger.Describe(alone) != TypeMerger.Describe(together))
            return [(path, alone, together)];
        return together.Kind == DataKind.Map
            ? DifferencesAt(alone.Entry!, together.Entry!, path + ".*")
            : Differences(alone, together, path);
    }
}
