namespace SpecGen.Runtime;

/// <summary>A list of records as a body.</summary>
internal sealed class RecordsBody<T> : ApiObject
    where T : ApiObject, new()
{
    private static readonly ObjectShape s_shape = new("records"u8);
    private readonly string[]? _keys;
    private IReadOnlyList<T>? _records;

    /// <param name="records">What is written.</param>
    /// <param name="keys">Wire names, dotted, by which records that exist are told apart; null where the pages do not say.</param>
    public RecordsBody(IReadOnlyList<T> records, string[]? keys)
    {
        _records = records;
        _keys = keys;
        Assign(0);
    }

    internal override void WriteMembers(ref MemberAccess access)
    {
        if (access.Extent != BodyExtent.Changes || _keys is null)
        {
            base.WriteMembers(ref access);
            return;
        }

        var start = access.Output.OpenObject();
        access.BeginMember(s_shape, 0);
        access.Output.OpenArray();
        foreach (var record in _records!)
        {
            access.Output.Separate();
            record.WriteChanges(ref access, _keys);
        }

        access.Output.CloseArray();
        access.EndMember();
        access.Output.CloseObject(start);
    }

    protected internal override ObjectShape GetShape() => s_shape;

    protected internal override void AccessMember(int index, ref MemberAccess access) => access.NestedObjects(ref _records);
}
