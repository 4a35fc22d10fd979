using System.Numerics;
using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

public abstract partial class ApiObject
{
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
        var present = 0UL;
        var expected = 0;
        do
        {
            var index = expected;
            if (expected >= shape.Count || !cursor.TryName(shape.EncodedName(expected)))
            {
                var name = cursor.ReadName(out var isEscaped);
                if (cursor.IsIncomplete)
                    return;
                index = shape.Find(name, isEscaped);
                if (index < 0)
                {
                    ReadUnknown(name, ref access);
                    continue;
                }
            }

            ReadMember(index, shape, ref present, ref access);
            expected = index + 1;
        }
        while (!cursor.IsIncomplete && cursor.Next((byte)'}'));

        _presence = Presence.Of(present, access.IsOwnText ? present : 0, _presence, shape);
    }

    /// <summary>Writes the object with the members that are present, as far as they are asked for.</summary>
    internal virtual void WriteMembers(ref MemberAccess access)
    {
        if (access.Extent == BodyExtent.Changes)
        {
            WriteChanges(ref access, []);
            return;
        }

        var start = access.Output.OpenObject();
        var shape = GetShape();
        if (_presence is { } presence)
        {
            for (var word = 0; word < presence.Words; word++)
            {
                var bits = presence.Word(word);
                if (access.Extent == BodyExtent.Settable)
                    bits &= presence.AssignedWord(word) | shape.Settable(word);
                WritePresent(bits, word * Presence.WordBits, shape, ref access);
            }

            if (presence.Unknown is { Count: > 0 } unknown)
                WriteUnknown(ref access.Output, shape, unknown.All);
        }

        access.Output.CloseObject(start);
    }

    /// <summary>Writes the members of 64 whose bits are set.</summary>
    private void WritePresent(ulong bits, int first, ObjectShape shape, ref MemberAccess access)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            var index = first + BitOperations.TrailingZeroCount(bits);
            if (!access.BeginMember(shape, index))
                continue;
            if (access.Extent == BodyExtent.Shown && shape.IsSecret(index))
                access.Output.Text(MaskedJson.Mask);
            else
                AccessMember(index, ref access);
            access.EndMember();
        }
    }

    private static void WriteUnknown(ref JsonOutput output, ObjectShape shape, IEnumerable<KeyValuePair<string, JsonElement>> unknown)
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

    /// <param name="index">The member.</param>
    /// <param name="shape">The object's members.</param>
    /// <param name="present">Which of the first 64 came already.</param>
    /// <param name="access">Reads.</param>
    private void ReadMember(int index, ObjectShape shape, ref ulong present, ref MemberAccess access)
    {
        var bit = index < Presence.WordBits ? 1UL << index : 0;
        if ((present & bit) != 0 || (bit == 0 && IsPresent(index)))
            throw JsonFailures.Duplicate(shape.NameText(index));
        present |= bit;
        if (bit == 0)
            _presence = Presence.Own(_presence).AddBeyond(index, access.IsOwnText);
        AccessMember(index, ref access);
    }

    private void ReadUnknown(ReadOnlySpan<byte> name, ref MemberAccess access)
    {
        ref var cursor = ref access.Cursor;
        var start = cursor.LastStart;
        var value = cursor.ReadElement();
        if (cursor.IsIncomplete)
            return;
        var text = JsonStringReader.Unescape(name);
        _presence = Presence.Own(_presence);
        if (!_presence.UnknownForWriting().TryRead(text, value, access.IsOwnText))
        {
            cursor.BlameOn(start);
            throw JsonFailures.Duplicate(text);
        }
    }
}
