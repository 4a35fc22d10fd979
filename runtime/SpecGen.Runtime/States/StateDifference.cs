using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>The part of a wanted object that the server has otherwise, as a body that changes just that.</summary>
/// <param name="wanted">The object.</param>
internal sealed class StateDifference(ApiObject wanted) : ApiObject
{
    private readonly List<(int Index, StateDifference? Inner)> _members = [];
    private readonly List<(string Name, JsonElement Value)> _unknown = [];

    public bool IsEmpty => _members.Count == 0 && _unknown.Count == 0;

    /// <param name="index">The member.</param>
    /// <param name="inner">What of it differs, where it is an object that the server has too; null for all of it.</param>
    public void Add(int index, StateDifference? inner)
    {
        if (inner is not { IsEmpty: true })
            _members.Add((index, inner));
    }

    public void AddUnknown(string name, JsonElement value) => _unknown.Add((name, value));

    internal override void WriteMembers(ref MemberAccess access)
    {
        var start = access.Output.OpenObject();
        var shape = wanted.GetShape();
        access.Extent = BodyExtent.Settable;
        foreach (var (index, inner) in _members)
        {
            if (!access.BeginMember(shape, index))
                continue;
            if (inner is null)
                wanted.AccessMember(index, ref access);
            else
                inner.WriteMembers(ref access);
            access.EndMember();
        }

        foreach (var (name, value) in _unknown)
        {
            access.Output.Raw(","u8);
            access.Output.Text(name);
            access.Output.Raw(":"u8);
            access.Output.Element(value);
        }

        access.Output.CloseObject(start);
    }

    protected internal override ObjectShape GetShape() => wanted.GetShape();

    protected internal override void AccessMember(int index, ref MemberAccess access) => wanted.AccessMember(index, ref access);
}
