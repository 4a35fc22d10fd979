using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>Writing by the printer. What it does not print is lent to a <see cref="Utf8JsonWriter"/>, value by value.</summary>
public ref partial struct MemberAccess
{
    internal MemberAccess(JsonPrinter printer)
    {
        Printer = printer;
        Writer = null!;
        _kind = AccessKind.Print;
    }

    /// <summary>Prints the object whose name, if it has one, was printed.</summary>
    internal void PrintObject(ApiObject? value)
    {
        if (value is null)
        {
            Printer.Null();
            return;
        }

        Printer.Open((byte)'{');
        value.PrintMembers(ref this);
        Printer.Close((byte)'}');
    }

    internal void PrintElement(JsonElement value)
    {
        var writer = Printer.Lend();
        value.WriteTo(writer);
        Printer.TakeBack(writer);
    }

    private void PrintText(string? value)
    {
        if (value is null)
            Printer.Null();
        else
            Printer.Text(value);
    }

    private void PrintInteger(long? value)
    {
        if (value is { } number)
            Printer.Integer(number);
        else
            Printer.Null();
    }

    private void PrintBoolean(bool? value)
    {
        if (value is { } boolean)
            Printer.Boolean(boolean);
        else
            Printer.Null();
    }

    private void PrintNumber(double? value)
    {
        if (value is not { } number)
        {
            Printer.Null();
            return;
        }

        var writer = Printer.Lend();
        writer.WriteNumberValue(number);
        Printer.TakeBack(writer);
    }

    private void PrintRaw(JsonElement? value)
    {
        if (value is { ValueKind: not JsonValueKind.Undefined } element)
            PrintElement(element);
        else
            Printer.Null();
    }

    private void PrintObjects(IReadOnlyList<ApiObject>? items)
    {
        if (items is null)
        {
            Printer.Null();
            return;
        }

        Printer.Open((byte)'[');
        for (var index = 0; index < items.Count; index++)
        {
            Printer.Separate();
            PrintObject(items[index]);
        }

        Printer.Close((byte)']');
    }

    private bool PrintStartArray(object? value)
    {
        if (value is null)
        {
            Printer.Null();
            return false;
        }

        Writer = Printer.Lend();
        Writer.WriteStartArray();
        return true;
    }
}
