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
        var expected = 0;
        do
        {
            var index = expected;
            if (expected >= shape.Count || !cursor.TryName(shape.EncodedName(expected)))
            {
                var name = cursor.ReadName(out var isEscaped);
                if (cursor.IsIncomplete)
                    return;
                index = isEscaped ? FindEscaped(name, shape) : shape.Find(name);
                if (index < 0)
                {
                    ReadUnknown(name, ref cursor);
                    continue;
                }
            }

            if (IsPresent(index))
                throw ReadFault.Duplicate(shape.NameText(index));
            Assign(index);
            AccessMember(index, ref access);
            expected = index + 1;
        }
        while (!cursor.IsIncomplete && cursor.Next((byte)'}'));
    }

    internal void WriteMembers(ref MemberAccess access)
    {
        access.Output.Open((byte)'{');
        var shape = GetShape();
        for (var index = NextPresent(0); index >= 0; index = NextPresent(index + 1))
        {
            access.Output.Name(shape.EncodedName(index));
            AccessMember(index, ref access);
        }

        if (_extension?.Unknown is { Count: > 0 } unknown)
            WriteUnknown(ref access.Output, shape, unknown);
        access.Output.Close((byte)'}');
    }

    private static void WriteUnknown(ref JsonOutput output, ObjectShape shape, Dictionary<string, JsonElement> unknown)
    {
        foreach (var (name, value) in unknown)
        {
            if (shape.Find(Encoding.UTF8.GetBytes(name)) >= 0)
                throw new InvalidOperationException($"The unknown member '{name}' is documented: assign its property.");
            output.Separate();
            output.Text(name);
            output.Raw(":"u8);
            output.Element(value);
        }
    }

    private static int FindEscaped(ReadOnlySpan<byte> name, ObjectShape shape) =>
        name.Length > LongestEscapedName ? -1 : shape.Find(Encoding.UTF8.GetBytes(EscapedText.Unescape(name)));

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
