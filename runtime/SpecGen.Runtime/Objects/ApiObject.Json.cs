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

    /// <summary>Reads the object whose opening brace the scanner has just passed; stops where the scanner fails.</summary>
    internal void ScanMembers(ref MemberAccess access)
    {
        var shape = GetShape();
        var expected = 0;
        for (var isFirst = true; ; isFirst = false)
        {
            var index = access.Scanner.NextMember(shape, expected, isFirst);
            if (index >= 0)
            {
                if (IsPresent(index))
                    access.Scanner.Fail();
                Assign(index);
                AccessMember(index, ref access);
                expected = index + 1;
            }
            else if (index == JsonScanner.End)
            {
                return;
            }
            else
            {
                ScanUnknown(ref access, shape);
            }
        }
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

    internal void PrintMembers(ref MemberAccess access)
    {
        var shape = GetShape();
        for (var index = NextPresent(0); index >= 0; index = NextPresent(index + 1))
        {
            access.Printer.Name(shape.PrintedName(index));
            AccessMember(index, ref access);
        }

        if (_extension?.Unknown is { Count: > 0 } unknown)
            PrintUnknown(ref access, shape, unknown);
    }

    private static void PrintUnknown(ref MemberAccess access, ObjectShape shape, Dictionary<string, JsonElement> unknown)
    {
        foreach (var (name, value) in unknown)
        {
            ThrowIfDocumented(shape, name);
            access.Printer.Separate();
            access.Printer.Text(name);
            access.Printer.Colon();
            access.PrintElement(value);
        }
    }

    private static void WriteUnknown(Utf8JsonWriter writer, ObjectShape shape, Dictionary<string, JsonElement> unknown)
    {
        foreach (var (name, value) in unknown)
        {
            ThrowIfDocumented(shape, name);
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    private static void ThrowIfDocumented(ObjectShape shape, string name)
    {
        if (shape.Find(System.Text.Encoding.UTF8.GetBytes(name), -1) >= 0)
            throw new InvalidOperationException($"The unknown member '{name}' is documented: assign its property.");
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

    /// <summary>Reads a member whose name is not documented, or is spelled with escapes.</summary>
    private void ScanUnknown(ref MemberAccess access, ObjectShape shape)
    {
        if (!access.Lend())
            return;
        var index = MemberName.Find(ref access.Reader, shape, -1);
        var name = index < 0 ? access.Reader.GetString()! : null;
        access.TakeBack();
        if (!access.Scanner.PassColon())
            return;

        if (name is not null)
        {
            access.Reader = access.Scanner.Reader();
            if (!JsonElement.TryParseValue(ref access.Reader, out var value))
                access.IsIncomplete = true;
            else if (!UnknownMembers.TryAdd(name, value.Value))
                access.Scanner.Fail();
            access.TakeBack();
            return;
        }

        if (IsPresent(index))
            access.Scanner.Fail();
        Assign(index);
        AccessMember(index, ref access);
    }
}
