using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Chooses what of a resource fits into the budget, level by level: what lies deep makes way for what lies at hand. Objects
/// that are the same are paid for once.
/// </summary>
internal sealed class FittingMembers
{
    private readonly OutputBudget _budget = new();
    private readonly Queue<(EquatableArray<Member> Members, string Path, int Depth)> _open = new();
    private readonly Dictionary<EquatableArray<Member>, int> _fitting = new(EquatableArray.Identity<Member>());
    private readonly Dictionary<EquatableArray<Member>, EquatableArray<Member>> _trimmed = new(EquatableArray.Identity<Member>());

    /// <summary>The first place that did not fit, or null.</summary>
    public string? FirstLeftOut { get; private set; }

    public int LeftOut { get; private set; }

    /// <summary>A type to choose from; those added first come first.</summary>
    public DataType Add(DataType type, string path)
    {
        Open(type, path, depth: 0);
        return type;
    }

    public void Choose()
    {
        while (_open.Count > 0)
        {
            var (members, path, depth) = _open.Dequeue();
            var kept = 0;
            foreach (var member in members.AsSpan())
            {
                if (!_budget.TakeMember(member))
                    break;
                kept++;
                Open(member.Type, MemberPath.Of(path, member), depth + 1);
            }

            _fitting[members] = kept;
            if (kept < members.Count)
                Leave(MemberPath.Of(path, members[kept]));
        }
    }

    /// <summary>The type without what does not fit: objects are raw JSON, members among too many are missing, values are text.</summary>
    public DataType Trim(DataType type, string path) => type.Kind switch
    {
        DataKind.TypedObject when type.Members.IsEmpty => type,
        DataKind.TypedObject when !_fitting.TryGetValue(type.Members, out var kept) || kept == 0 => DataType.Raw with { IsArray = type.IsArray, HasNullableItems = type.HasNullableItems },
        DataKind.TypedObject => type with { Members = Trim(type.Members) },
        DataKind.Map => type with { Entry = Trim(type.Entry!, path) },
        DataKind.Enumeration when type.Values.Count > OutputBudget.MaximumValues => type with { Kind = DataKind.Text, Values = default },
        _ => type,
    };

    private EquatableArray<Member> Trim(EquatableArray<Member> members)
    {
        if (_trimmed.TryGetValue(members, out var trimmed))
            return trimmed;
        trimmed = members
            .Take(_fitting[members])
            .Select(member => member with { Type = Trim(member.Type, "") })
            .ToEquatableArray();
        _trimmed.Add(members, trimmed);
        return trimmed;
    }

    private void Open(DataType type, string path, int depth)
    {
        if (type.Values.Count > OutputBudget.MaximumValues)
            Leave(path);
        if (type.Entry is { } entry)
            Open(entry, path + ".*", depth + 1);
        if (type.Members.IsEmpty || _fitting.ContainsKey(type.Members))
            return;
        if (depth > 0 && !_budget.TakeType(type.Members, depth))
        {
            Leave(path);
            return;
        }

        _fitting.Add(type.Members, 0);
        _open.Enqueue((type.Members, path, depth));
    }

    private void Leave(string path)
    {
        FirstLeftOut ??= path;
        LeftOut++;
    }
}
