namespace SpecGen.Runtime;

/// <summary>A list of records as a body.</summary>
internal sealed class RecordsBody<T> : ApiObject
    where T : ApiObject, new()
{
    private static readonly ObjectShape s_shape = new("records"u8);
    private IReadOnlyList<T>? _records;

    public RecordsBody(IReadOnlyList<T> records)
    {
        _records = records;
        Assign(0);
    }

    protected internal override ObjectShape GetShape() => s_shape;

    protected internal override void AccessMember(int index, ref MemberAccess access) => access.NestedObjects(ref _records);
}
