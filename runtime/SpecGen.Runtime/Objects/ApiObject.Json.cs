using System.Numerics;
using System.Text;
using System.Text.Json;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

public abstract partial class ApiObject
{
    /// <summary>No documented name is longer; a longer one is unknown without looking.</summary>
    private const int LongestEscapedName = 512;

    /// <summary>
    /// Reads the object whose opening brace was just stepped over. Where a block that is not the last ends, the loop
    /// ends too, and the cursor says why.
    /// </summary>
    internal void ReadMembers(ref MemberAccess access)
    {
        ref var cursor = ref access.Cursor;
        if (cursor.Peek() == '}')
        {
            cursor.Leave();
            return;
        }

        var shape = GetShape();
        var index = shape.Count > 0 && cursor.TryFirst(shape.EncodedName(0)) ? 0 : ReadName(shape, ref cursor);
        while (true)
        {
            for (; index >= 0; index = NextInOrder(index, shape, ref cursor))
                ReadMember(index, shape, ref access);
            if (cursor.IsIncomplete || !cursor.Next((byte)'}'))
                return;
            index = ReadName(shape, ref cursor);
        }
    }

    internal void WriteMembers(ref MemberAccess access)
    {
        var start = access.Output.OpenObject();
        var shape = GetShape();
        WritePresent(_present, 0, shape, ref access);
        for (var word = 0; word < _extension?.MoreBits?.Length; word++)
            WritePresent(_extension.MoreBits[word], (word + 1) * InlineMembers, shape, ref access);
        if (_extension?.Unknown is { Count: > 0 } unknown)
            WriteUnknown(ref access.Output, shape, unknown);
        access.Output.CloseObject(start);
    }

    /// <summary>Writes the members of 64 whose bits are set.</summary>
    private void WritePresent(ulong bits, int first, ObjectShape shape, ref MemberAccess access)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            var index = first + BitOperations.TrailingZeroCount(bits);
            access.Output.Name(shape.EncodedName(index));
            AccessMember(index, ref access);
        }
    }

    private static void WriteUnknown(ref JsonOutput output, ObjectShape shape, Dictionary<string, JsonElement> unknown)
    {
        foreach (var (name, value) in unknown)
        {
            if (shape.Find(Encoding.UTF8.GetBytes(name)) >= 0)
                throw new InvalidOperationException($"The unknown member '{name}' is documented: assign its property.");
            output.Raw(","u8);
            output.Text(name);
            output.Raw(":"u8);
            output.Element(value);
        }
    }

    /// <summary>The member after one, if it stands next as servers print it; -1 where anything else does.</summary>
    private static int NextInOrder(int index, ObjectShape shape, ref JsonCursor cursor)
    {
        var next = index + 1;
        return !cursor.IsIncomplete && next < shape.Count && cursor.TryNext(shape.EncodedName(next)) ? next : -1;
    }

    private static int FindEscaped(ReadOnlySpan<byte> name, ObjectShape shape) =>
        name.Length > LongestEscapedName ? -1 : shape.Find(Encoding.UTF8.GetBytes(EscapedText.Unescape(name)));

    /// <summary>Reads the name that stands here. An unknown member is read whole; then, and at the end of a block, -1.</summary>
    private int ReadName(ObjectShape shape, ref JsonCursor cursor)
    {
        var name = cursor.ReadName(out var isEscaped);
        if (cursor.IsIncomplete)
            return -1;
        var index = isEscaped ? FindEscaped(name, shape) : shape.Find(name);
        if (index < 0)
            ReadUnknown(name, ref cursor);
        return index;
    }

    private void ReadMember(int index, ObjectShape shape, ref MemberAccess access)
    {
        if (IsPresent(index))
            throw ReadFault.Duplicate(shape.NameText(index));
        Assign(index);
        AccessMember(index, ref access);
    }

    private void ReadUnknown(ReadOnlySpan<byte> name, ref JsonCursor cursor)
    {
        var start = cursor.LastStart;
        var value = cursor.ReadElement();
        if (cursor.IsIncomplete)
            return;
        var text = EscapedText.Unescape(name);
        if (!UnknownMembers.TryAdd(text, value))
        {
            cursor.BlameOn(start);
            throw ReadFault.Duplicate(text);
        }
    }
}
