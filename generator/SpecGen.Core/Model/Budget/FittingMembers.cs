using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Chooses what of a resource fits into the budget, level by level: what lies deep makes way for what lies at hand. Objects
/// that are the same are paid for once.
/// </summary>
internal sealed class FittingMembers(OutputBudget budget, GeneratedSize size)
{
    private readonly Queue<(EquatableArray<Member> Members, string Path, int Depth)> _open = new();
    private readonly Dictionary<EquatableArray<Member>, int> _fitting = new(EquatableArray.Identity<Member>());
    private readonly Dictionary<EquatableArray<Member>, EquatableArray<Member>> _trimmed = new(EquatableArray.Identity<Member>());

    /// <summary>The first place that did not fit, or null.</summary>
    public string? FirstLeftOut { get; private set; }

    public int LeftOut { get; private set; }

    /// <summary>A type to choose from; those added first come first.</summary>
    public DataType Add(DataType type, string path)
    {
        for (var inner = type; inner is not null; inner = inner.Entry)
        {
            if (!inner.Members.IsEmpty)
                Enqueue(inner.Members, path, depth: 0);
        }

        return type;
    }

    public void Choose()
    {
        while (_open.Count > 0)
        {
            var (members, path, depth) = _open.Dequeue();
            var kept = 0;
            while (kept < members.Count && budget.Take(size.Of(members[kept], MemberPath.Of(path, members[kept]))))
                kept++;
            _fitting[members] = kept;
            for (var index = 0; index < kept; index++)
                Open(members[index], MemberPath.Of(path, members[index]), depth + 1);
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

    private void Open(Member member, string path, int depth)
    {
        for (var type = member.Type; type is not null; type = type.Entry)
        {
            if (type.Values.Count > OutputBudget.MaximumValues)
                Leave(path);
            if (type.Members.IsEmpty || _fitting.ContainsKey(type.Members))
                continue;
            if (budget.TakeType(size.OfType(member, path), depth))
                Enqueue(type.Members, path, depth);
            else
                Leave(path);
        }
    }

    private void Enqueue(EquatableArray<Member> members, string path, int depth)
    {
        if (_fitting.ContainsKey(members))
            return;
        _fitting.Add(members, 0);
        _open.Enqueue((members, path, depth));
    }

    private void Leave(string path)
    {
        FirstLeftOut ??= path;
        LeftOut++;
    }
}
