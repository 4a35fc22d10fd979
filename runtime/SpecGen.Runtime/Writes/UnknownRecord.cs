namespace SpecGen.Runtime;

/// <summary>A record of which no page says anything, and a body without members.</summary>
internal sealed class UnknownRecord : ApiObject
{
    private static readonly ObjectShape s_shape = new(""u8);

    protected internal override ObjectShape GetShape() => s_shape;

    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
    }
}
