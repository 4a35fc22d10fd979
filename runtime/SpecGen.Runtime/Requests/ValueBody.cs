namespace SpecGen.Runtime;

/// <summary>A body that is no object of members: a map, a list, raw JSON. It is written bare.</summary>
internal sealed class ValueBody<T, TForm>(T value) : ApiObject
    where TForm : IJsonForm<T>
{
    private static readonly ObjectShape s_shape = new(""u8);

    internal override void WriteMembers(ref MemberAccess access) => TForm.Write(ref access, value);

    protected internal override ObjectShape GetShape() => s_shape;

    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
    }
}
