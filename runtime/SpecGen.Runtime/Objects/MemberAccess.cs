using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecGen.Runtime.Generated;

/// <summary>
/// What is being done with a member: read, written or looked at. Generated code names each member's storage once and
/// need not know which. Made by the runtime only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct MemberAccess
{
    internal JsonCursor Cursor;
    internal JsonOutput Output;
    internal object? Looked;

    /// <summary>How much of the objects is written.</summary>
    internal BodyExtent Extent;

    /// <summary>Notes, as a body is written, what of it came with a later release; null for nobody who asks.</summary>
    internal LaterParts? Later;

    /// <summary>What is read is no server's answer but the program's own text: what stands there was assigned.</summary>
    internal bool IsOwnText;

    /// <summary>Links become objects when they are looked at.</summary>
    private bool _opensLinks;

    private readonly AccessKind _kind;

    private MemberAccess(AccessKind kind) => _kind = kind;

    private enum AccessKind : byte
    {
        Look,
        Read,
        Write,
    }

    /// <param name="text">The text, or a block of it.</param>
    /// <param name="isLast">Nothing follows it.</param>
    /// <param name="depth">How many objects and arrays it is in.</param>
    internal static MemberAccess ForReading(ReadOnlySpan<byte> text, bool isLast, int depth = 0) =>
        new(AccessKind.Read) { Cursor = new JsonCursor(text, isLast, depth) };

    internal static MemberAccess ForWriting(JavaScriptEncoder encoder, BodyExtent extent = BodyExtent.Everything) =>
        new(AccessKind.Write) { Output = new JsonOutput(encoder), Extent = extent };

    /// <summary>An access that only looks at members: <see cref="Looked"/> is what it saw.</summary>
    /// <param name="opensLinks">Links become objects by it; otherwise null stands for those that are none yet.</param>
    internal static MemberAccess ForLooking(bool opensLinks = true) => new(AccessKind.Look) { _opensLinks = opensLinks };

    /// <summary>Writes the name of a member, whose value and <see cref="EndMember"/> follow.</summary>
    /// <returns>False where the member is left out.</returns>
    internal bool BeginMember(ObjectShape shape, int index)
    {
        if (Later?.EnterMember(shape.NameText(index), shape.IntroducedIn(index)) == false)
            return false;
        Output.Name(shape.EncodedName(index));
        return true;
    }

    internal readonly void EndMember() => Later?.LeaveMember();

    /// <summary>A string.</summary>
    /// <param name="value">The member's storage.</param>
    public void Text(ref string? value)
    {
        if (_kind == AccessKind.Read)
            value = ReadText();
        else if (_kind == AccessKind.Write)
            Output.Text(value);
        else
            Looked = value;
    }

    /// <summary>A 64-bit integer.</summary>
    /// <param name="value">The member's storage.</param>
    public void WholeNumber(ref long? value)
    {
        if (_kind == AccessKind.Read)
            value = LenientScalar.IsNull(ref Cursor) ? null : LenientScalar.Integer(ref Cursor);
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (value is { } number)
            Output.Number(number);
        else
            Output.Text(null);
    }

    /// <summary>A number that need not be whole.</summary>
    /// <param name="value">The member's storage.</param>
    public void Number(ref double? value)
    {
        if (_kind == AccessKind.Read)
            value = LenientScalar.IsNull(ref Cursor) ? null : LenientScalar.Number(ref Cursor);
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (value is { } number)
            Output.Number(number);
        else
            Output.Text(null);
    }

    /// <summary>A boolean.</summary>
    /// <param name="value">The member's storage.</param>
    public void Boolean(ref bool? value)
    {
        if (_kind == AccessKind.Read)
            value = LenientScalar.IsNull(ref Cursor) ? null : LenientScalar.Boolean(ref Cursor);
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (value is { } boolean)
            Output.Boolean(boolean);
        else
            Output.Text(null);
    }

    /// <summary>JSON of which the page does not say enough for a type.</summary>
    /// <param name="value">The member's storage.</param>
    public void Raw(ref JsonElement? value)
    {
        if (_kind == AccessKind.Read)
            value = LenientScalar.IsNull(ref Cursor) ? null : Cursor.ReadElement();
        else if (_kind == AccessKind.Write)
            Output.Element(value.GetValueOrDefault());
        else
            Looked = value;
    }

    /// <summary>A value that keeps its text: an open enumeration, a date.</summary>
    /// <param name="value">The member's storage.</param>
    public void Value<T>(ref T? value)
        where T : struct, IApiValue<T>
    {
        if (_kind == AccessKind.Read)
            value = LenientScalar.IsNull(ref Cursor) ? null : T.FromText(LenientScalar.Text(ref Cursor));
        else if (_kind == AccessKind.Write)
            Output.Text(value?.Text);
        else
            Looked = value;
    }

    /// <summary>An object.</summary>
    /// <param name="value">The member's storage.</param>
    public void NestedObject<T>(ref T? value)
        where T : ApiObject, new()
    {
        if (_kind == AccessKind.Read)
            value = LenientScalar.IsNull(ref Cursor) ? null : ReadObject<T>();
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (value is null)
            Output.Text(null);
        else
            value.WriteMembers(ref this);
    }

    /// <summary>Reads the object that begins here.</summary>
    internal T ReadObject<T>()
        where T : ApiObject, new()
    {
        var first = Cursor.Peek();
        var result = new T();
        if (first == '{')
        {
            Cursor.Enter();
            result.ReadMembers(ref this);
        }
        else if (!Cursor.IsIncomplete)
        {
            throw JsonFailures.Unexpected("an object", first);
        }

        return result;
    }

    private string? ReadText()
    {
        var first = Cursor.Peek();
        if (first == '"')
            return Cursor.ReadText();
        return LenientScalar.IsNull(ref Cursor) ? null : LenientScalar.Text(ref Cursor);
    }
}
