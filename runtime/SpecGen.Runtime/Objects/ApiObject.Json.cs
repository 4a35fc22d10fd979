using System.Text.Json;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

public abstract partial class ApiObject
{
    /// <summary>
    /// Reads the object whose opening brace is the reader's current token. Where the reader runs dry before the end
    /// of a block that is not the last, the loop falls through and the access notes it.
    /// </summary>
    internal void ReadMembers(ref MemberAccess access)
    {
        var shape = GetShape();
        var expected = 0;
        ref var reader = ref access.Reader;
        while (!access.IsIncomplete && reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
                return;

            var index = MemberName.Find(ref reader, shape, expected);
            if (index < 0)
            {
                ReadUnknown(ref access);
                continue;
            }

            if (IsPresent(index))
                throw ReadFault.Duplicate(shape.EncodedName(index).Value);
            if (!reader.Read())
                break;
            Assign(index);
            AccessMember(index, ref access);
            expected = index + 1;
        }

        access.IsIncomplete = true;
    }

    internal void WriteMembers(ref MemberAccess access)
    {
        var shape = GetShape();
        for (var index = NextPresent(0); index >= 0; index = NextPresent(index + 1))
        {
            access.Name = shape.EncodedName(index);
            AccessMember(index, ref access);
        }

        if (_extension?.Unknown is { Count: > 0 } unknown)
            WriteUnknown(access.Writer, shape, unknown);
    }

    private static void WriteUnknown(Utf8JsonWriter writer, ObjectShape shape, Dictionary<string, JsonElement> unknown)
    {
        foreach (var (name, value) in unknown)
        {
            if (shape.Find(System.Text.Encoding.UTF8.GetBytes(name), -1) >= 0)
                throw new InvalidOperationException($"The unknown member '{name}' is documented: assign its property.");
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    private void ReadUnknown(ref MemberAccess access)
    {
        var name = access.Reader.GetString()!;
        if (!access.Reader.Read() || !JsonElement.TryParseValue(ref access.Reader, out var value))
        {
            access.IsIncomplete = true;
            return;
        }

        if (!UnknownMembers.TryAdd(name, value.Value))
            throw ReadFault.Duplicate(name);
    }
}
