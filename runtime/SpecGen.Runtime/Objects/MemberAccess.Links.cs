namespace SpecGen.Runtime.Generated;

/// <content>
/// Links. Every object of an answer has some, nearly all have an address and nothing else, and few are ever looked at.
/// So the address alone is kept until somebody asks for the object.
/// </content>
public ref partial struct MemberAccess
{
    /// <summary>A <see cref="Runtime.Link"/>, or only its address.</summary>
    /// <param name="value">The member's storage.</param>
    internal void Link(ref object? value)
    {
        if (_kind == AccessKind.Read)
            value = ReadLink();
        else if (_kind == AccessKind.Look)
            Looked = _opensLinks ? Runtime.Links.OpenLink(ref value) : value as Link;
        else if (value is string address)
            Output.TextWithin("{\"href\":"u8, address, "}"u8);
        else
            WriteOpened((Link?)value);
    }

    /// <summary>A <see cref="Runtime.Links"/>, or only the address of its own.</summary>
    /// <param name="value">The member's storage.</param>
    internal void Links(ref object? value)
    {
        if (_kind == AccessKind.Read)
            value = ReadLinks();
        else if (_kind == AccessKind.Look)
            Looked = _opensLinks ? Runtime.Links.Open(ref value) : value as Links;
        else if (value is string address)
            Output.TextWithin("{\"self\":{\"href\":"u8, address, "}}"u8);
        else
            WriteOpened((Links?)value);
    }

    private object? ReadLink()
    {
        if (LenientScalar.IsNull(ref Cursor))
            return null;
        return Cursor.TryTextWithin("{\"href\":\""u8, "\"}"u8, depth: 1, out var address) ? address : ReadObject<Link>();
    }

    private object? ReadLinks()
    {
        if (LenientScalar.IsNull(ref Cursor))
            return null;
        return Cursor.TryTextWithin("{\"self\":{\"href\":\""u8, "\"}}"u8, depth: 2, out var address) ? address : ReadObject<Links>();
    }

    internal void WriteOpened(ApiObject? value)
    {
        if (value is null)
            Output.Text(null);
        else
            value.WriteMembers(ref this);
    }
}
