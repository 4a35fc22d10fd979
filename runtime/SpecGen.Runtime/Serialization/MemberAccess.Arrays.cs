using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

public ref partial struct MemberAccess
{
    /// <summary>An array of strings.</summary>
    /// <param name="value">The member's storage.</param>
    public void Texts(ref IReadOnlyList<string>? value)
    {
        if (_kind == AccessKind.Read)
            value = StartsArray() ? ReadTexts() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteTexts(value!);
    }

    /// <summary>An array of 64-bit integers.</summary>
    /// <param name="value">The member's storage.</param>
    public void Integers(ref IReadOnlyList<long>? value)
    {
        if (_kind == AccessKind.Read)
            value = StartsArray() ? ReadIntegers() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteIntegers(value!);
    }

    /// <summary>An array of numbers that need not be whole.</summary>
    /// <param name="value">The member's storage.</param>
    public void Numbers(ref IReadOnlyList<double>? value)
    {
        if (_kind == AccessKind.Read)
            value = StartsArray() ? ReadNumbers() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteNumbers(value!);
    }

    /// <summary>An array of booleans.</summary>
    /// <param name="value">The member's storage.</param>
    public void Booleans(ref IReadOnlyList<bool>? value)
    {
        if (_kind == AccessKind.Read)
            value = StartsArray() ? ReadBooleans() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteBooleans(value!);
    }

    /// <summary>An array of JSON of which the page does not say enough for a type.</summary>
    /// <param name="value">The member's storage.</param>
    public void Raws(ref IReadOnlyList<JsonElement>? value)
    {
        if (_kind == AccessKind.Read)
            value = StartsArray() ? ReadRaws() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteRaws(value!);
    }

    /// <summary>An array of values that keep their text.</summary>
    /// <param name="value">The member's storage.</param>
    public void Values<T>(ref IReadOnlyList<T>? value)
        where T : struct, IApiValue<T>
    {
        if (_kind == AccessKind.Read)
            value = StartsArray() ? ReadValues<T>() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteValues(value!);
    }

    /// <summary>An array of objects.</summary>
    /// <param name="value">The member's storage.</param>
    public void Objects<T>(ref IReadOnlyList<T>? value)
        where T : ApiObject, new()
    {
        if (_kind == AccessKind.Read)
            value = StartsArray() ? ReadObjects<T>() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteObjects(value!);
    }

    private readonly bool StartsArray()
    {
        if (Reader.TokenType == JsonTokenType.StartArray)
            return true;
        if (Reader.TokenType == JsonTokenType.Null)
            return false;
        throw ReadFault.Unexpected("an array", Reader.TokenType);
    }

    /// <summary>Moves to the next element; false at the end and where the block ends.</summary>
    private bool NextElement()
    {
        if (!IsIncomplete && Reader.Read())
            return Reader.TokenType != JsonTokenType.EndArray;
        IsIncomplete = true;
        return false;
    }

    private string[] ReadTexts()
    {
        using var items = new PooledList<string>();
        while (NextElement())
            items.Add(LenientScalar.Text(ref Reader));
        return items.ToArray();
    }

    private long[] ReadIntegers()
    {
        using var items = new PooledList<long>();
        while (NextElement())
            items.Add(LenientScalar.Integer(ref Reader));
        return items.ToArray();
    }

    private double[] ReadNumbers()
    {
        using var items = new PooledList<double>();
        while (NextElement())
            items.Add(LenientScalar.Number(ref Reader));
        return items.ToArray();
    }

    private bool[] ReadBooleans()
    {
        using var items = new PooledList<bool>();
        while (NextElement())
            items.Add(LenientScalar.Boolean(ref Reader));
        return items.ToArray();
    }

    private JsonElement[] ReadRaws()
    {
        using var items = new PooledList<JsonElement>();
        while (NextElement())
        {
            if (!JsonElement.TryParseValue(ref Reader, out var element))
            {
                IsIncomplete = true;
                break;
            }

            items.Add(element.Value);
        }

        return items.ToArray();
    }

    private T[] ReadValues<T>()
        where T : struct, IApiValue<T>
    {
        using var items = new PooledList<T>();
        while (NextElement())
            items.Add(RecurringText.Read<T>(ref Reader));
        return items.ToArray();
    }

    private T[] ReadObjects<T>()
        where T : ApiObject, new()
    {
        using var items = new PooledList<T>();
        while (NextElement())
            items.Add(ReadObject<T>());
        return items.ToArray();
    }

    private readonly bool WriteStartArray(object? value)
    {
        if (value is null)
        {
            Writer.WriteNull(Name);
            return false;
        }

        Writer.WriteStartArray(Name);
        return true;
    }

    private readonly void WriteTexts(IReadOnlyList<string> items)
    {
        for (var index = 0; index < items.Count; index++)
            Writer.WriteStringValue(items[index]);
        Writer.WriteEndArray();
    }

    private readonly void WriteIntegers(IReadOnlyList<long> items)
    {
        for (var index = 0; index < items.Count; index++)
            Writer.WriteNumberValue(items[index]);
        Writer.WriteEndArray();
    }

    private readonly void WriteNumbers(IReadOnlyList<double> items)
    {
        for (var index = 0; index < items.Count; index++)
            Writer.WriteNumberValue(items[index]);
        Writer.WriteEndArray();
    }

    private readonly void WriteBooleans(IReadOnlyList<bool> items)
    {
        for (var index = 0; index < items.Count; index++)
            Writer.WriteBooleanValue(items[index]);
        Writer.WriteEndArray();
    }

    private readonly void WriteRaws(IReadOnlyList<JsonElement> items)
    {
        for (var index = 0; index < items.Count; index++)
            items[index].WriteTo(Writer);
        Writer.WriteEndArray();
    }

    private readonly void WriteValues<T>(IReadOnlyList<T> items)
        where T : struct, IApiValue<T>
    {
        for (var index = 0; index < items.Count; index++)
            Writer.WriteStringValue(items[index].Text);
        Writer.WriteEndArray();
    }

    private void WriteObjects(IReadOnlyList<ApiObject> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            Writer.WriteStartObject();
            items[index].WriteMembers(ref this);
            Writer.WriteEndObject();
        }

        Writer.WriteEndArray();
    }
}
