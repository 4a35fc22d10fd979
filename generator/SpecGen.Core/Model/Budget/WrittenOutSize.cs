namespace SpecGen.Model;

/// <summary>Tells whether a resource is within its budget with a type for each place, as nearly all are.</summary>
internal sealed class WrittenOutSize(GeneratedSize size, long maximum)
{
    private int _types;

    /// <summary>Counted up to the budget's end.</summary>
    public long Characters { get; private set; }

    public bool IsWithin { get; private set; } = true;

    public DataType Add(DataType type, string path)
    {
        AddMembers(type, path, depth: 0);
        return type;
    }

    private void AddMembers(DataType type, string path, int depth)
    {
        foreach (var member in type.Members.AsSpan())
        {
            if (!IsWithin)
                return;
            AddMember(member, MemberPath.Of(path, member), depth + 1);
        }
    }

    private void AddMember(Member member, string path, int depth)
    {
        Characters += size.Of(member, path);
        IsWithin = Characters <= maximum;
        for (var type = member.Type; type is not null && IsWithin; type = type.Entry)
        {
            IsWithin = type.Values.Count <= OutputBudget.MaximumValues;
            if (!type.Members.IsEmpty)
                AddType(member with { Type = type }, path, depth);
        }
    }

    private void AddType(Member member, string path, int depth)
    {
        _types++;
        Characters += size.OfType(member, path);
        IsWithin = Characters <= maximum && _types <= OutputBudget.TypesWrittenOut && depth <= OutputBudget.MaximumDepth;
        if (IsWithin)
            AddMembers(member.Type, path, depth);
    }
}
