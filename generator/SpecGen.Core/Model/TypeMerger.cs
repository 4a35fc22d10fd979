using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// The union of what several pages state of one value. Objects unite their members, enumerations their values; an integer
/// widens to a number; text is of the documented values where another page states them, which keeps all others too; what
/// contradicts itself becomes raw JSON and is reported.
/// </summary>
public sealed class TypeMerger
{
    private readonly List<TypeConflict> _conflicts = [];
    private readonly HashSet<string> _contradictory = [];
    private readonly List<NameDisagreement> _disagreements = [];

    /// <summary>Members whose type differs between pages, by dotted path.</summary>
    public EquatableArray<TypeConflict> Conflicts => _conflicts.ToEquatableArray();

    /// <summary>Members that overrides of several pages call differently.</summary>
    public EquatableArray<NameDisagreement> Disagreements => _disagreements.ToEquatableArray();

    /// <param name="first">Its descriptions, names and order win.</param>
    /// <param name="path">Dotted path of the value, for the report of a conflict.</param>
    public DataType Merge(DataType first, DataType second, string path)
    {
        if (ReferenceEquals(first, second) || first.Equals(second))
            return first;
        if (first.IsArray != second.IsArray)
            return Resolve(first, second, path);
        first = first.WithNullsOf(second);
        second = second.WithNullsOf(first);
        if (first.Equals(second))
            return first;
        if (first.Kind == DataKind.Map && second.Kind == DataKind.Map)
            return first with { Entry = Merge(first.Entry!, second.Entry!, path + ".*") };
        if (first.Kind == DataKind.TypedObject && second.Kind == DataKind.TypedObject)
            return first with { Members = MergeMembers([first.Members, second.Members], path) };
        if (first.Kind == DataKind.Enumeration && second.Kind == DataKind.Enumeration)
            return first with { Values = first.Values.Union(second.Values, StringComparer.Ordinal).ToEquatableArray() };
        return Resolve(first, second, path);
    }

    /// <summary>The union of objects, or null where there is none; those that come first win.</summary>
    public DataType? MergeAll(IEnumerable<DataType> objects, string path)
    {
        var all = objects.ToArray();
        return all.Length < 2 ? all.FirstOrDefault() : all[0] with { Members = MergeMembers(all.Select(type => type.Members), path) };
    }

    private EquatableArray<Member> MergeMembers(IEnumerable<EquatableArray<Member>> objects, string path)
    {
        var merged = new List<Member>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in objects.SelectMany(members => members))
        {
            if (!positions.TryGetValue(member.Name, out var position))
            {
                positions.Add(member.Name, merged.Count);
                merged.Add(member);
                continue;
            }

            merged[position] = MergeMember(merged[position], member, path);
        }

        return merged.ToEquatableArray();
    }

    private Member MergeMember(Member first, Member second, string path)
    {
        var memberPath = path.Length == 0 ? first.Name : path + "." + first.Name;
        if (NameDisagreement.Between(memberPath, first.Attributes.NameOverride, second.Attributes.NameOverride) is { } disagreement)
            _disagreements.Add(disagreement);
        return first with
        {
            Type = Merge(first.Type, second.Type, memberPath),
            Description = first.Description.IsEmpty ? second.Description : first.Description,
            Attributes = first.Attributes.Or(second.Attributes),
            Use = first.Use | second.Use,
        };
    }

    private DataType Resolve(DataType first, DataType second, string path)
    {
        if (_contradictory.Contains(path))
            return DataType.Raw; // whatever a further page says
        if (IsUnstated(first))
            return second;
        if (IsUnstated(second))
            return first;
        if (first.IsArray == second.IsArray && Widen(first, second) is { } wider)
            return wider;

        _contradictory.Add(path);
        _conflicts.Add(new(path, Describe(first), Describe(second)));
        return DataType.Raw;
    }

    /// <summary>An object whose definition has no table says nothing of its members.</summary>
    private static bool IsUnstated(DataType type) =>
        !type.IsArray && (type.Kind == DataKind.Raw || (type.Kind == DataKind.TypedObject && type.Members.IsEmpty));

    private static DataType? Widen(DataType first, DataType second) => (first.Kind, second.Kind) switch
    {
        (DataKind.WholeNumber, DataKind.Number) => second,
        (DataKind.Number, DataKind.WholeNumber) => first,
        (DataKind.Enumeration, DataKind.Text) => first,
        (DataKind.Text, DataKind.Enumeration) => second,
        _ when first.Kind.IsTextual() && second.Kind.IsTextual() => first with { Kind = DataKind.Text, Values = default },
        _ => null,
    };

    /// <summary>A type as messages name it.</summary>
    public static string Describe(DataType type)
    {
        var name = type.Kind switch
        {
            DataKind.WholeNumber => "integer",
            DataKind.TypedObject => "object",
            _ => type.Kind.ToString().ToLowerInvariant(),
        };
        if (type.HasNullableEntries)
            name += " of values or null";
        return !type.IsArray ? name : type.HasNullableItems ? $"array[{name} or null]" : $"array[{name}]";
    }
}

/// <summary>A member that two pages of a resource state with types that exclude each other.</summary>
/// <param name="Path">Dotted path of the member.</param>
public sealed record TypeConflict(string Path, string First, string Second);
