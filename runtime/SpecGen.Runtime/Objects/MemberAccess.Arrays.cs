using System.Text.Json;

namespace SpecGen.Runtime.Generated;

public ref partial struct MemberAccess
{
    /// <summary>An array of strings.</summary>
    /// <param name="value">The member's storage.</param>
    public void Texts(ref IReadOnlyList<string>? value)
    {
        if (_kind == AccessKind.Read)
            value = BeginsArray() ? ReadTexts() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteTexts(value!);
    }

    /// <summary>An array of 64-bit integers.</summary>
    /// <param name="value">The member's storage.</param>
    public void WholeNumbers(ref IReadOnlyList<long>? value)
    {
        if (_kind == AccessKind.Read)
            value = BeginsArray() ? ReadIntegers() : null;
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
            value = BeginsArray() ? ReadNumbers() : null;
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
            value = BeginsArray() ? ReadBooleans() : null;
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
            value = BeginsArray() ? ReadRaws() : null;
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
            value = BeginsArray() ? ReadValues<T>() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteValues(value!);
    }

    /// <summary>An array of objects.</summary>
    /// <param name="value">The member's storage.</param>
    public void NestedObjects<T>(ref IReadOnlyList<T>? value)
        where T : ApiObject, new()
    {
        if (_kind == AccessKind.Read)
            value = BeginsArray() ? ReadObjects<T>() : null;
        else if (_kind == AccessKind.Look)
            Looked = value;
        else if (WriteStartArray(value))
            WriteObjects(value!);
    }

    /// <summary>Steps into an array; false where null stands in its place.</summary>
    private bool BeginsArray()
    {
        if (LenientScalar.IsNull(ref Cursor))
            return false;
        EnterArray();
        return true;
    }

    private void EnterArray()
    {
        var first = Cursor.Peek();
        if (first == '[')
            Cursor.Enter();
        else if (!Cursor.IsIncomplete)
            throw JsonFailures.Unexpected("an array", first);
    }

    /// <summary>Whether there is an element at all; an empty array is left.</summary>
    private bool HasElement()
    {
        if (Cursor.Peek() != ']')
            return !Cursor.IsIncomplete;
        Cursor.Leave();
        return false;
    }

    private bool NextElement() => !Cursor.IsIncomplete && Cursor.Next((byte)']');

    private string[] ReadTexts()
    {
        using var items = new PooledList<string>();
        for (var more = HasElement(); more; more = NextElement())
            items.Add(LenientScalar.Text(ref Cursor));
        return items.ToArray();
    }

    private long[] ReadIntegers()
    {
        using var items = new PooledList<long>();
        for (var more = HasElement(); more; more = NextElement())
            items.Add(LenientScalar.Integer(ref Cursor));
        return items.ToArray();
    }

    private double[] ReadNumbers()
    {
        using var items = new PooledList<double>();
        for (var more = HasElement(); more; more = NextElement())
            items.Add(LenientScalar.Number(ref Cursor));
        return items.ToArray();
    }

    private bool[] ReadBooleans()
    {
        using var items = new PooledList<bool>();
        for (var more = HasElement(); more; more = NextElement())
            items.Add(LenientScalar.Boolean(ref Cursor));
        return items.ToArray();
    }

    private JsonElement[] ReadRaws()
    {
        using var items = new PooledList<JsonElement>();
        for (var more = HasElement(); more; more = NextElement())
            items.Add(Cursor.ReadElement());
        return items.ToArray();
    }

    private T[] ReadValues<T>()
        where T : struct, IApiValue<T>
    {
        using var items = new PooledList<T>();
        for (var more = HasElement(); more; more = NextElement())
            items.Add(T.FromText(LenientScalar.Text(ref Cursor)));
        return items.ToArray();
    }

    private T[] ReadObjects<T>()
        where T : ApiObject, new()
    {
        using var items = new PooledList<T>();
        for (var more = HasElement(); more; more = NextElement())
            items.Add(ReadObject<T>());
        return items.ToArray();
    }

    private bool WriteStartArray(object? value)
    {
        if (value is null)
            Output.Text(null);
        else
            Output.OpenArray();
        return value is not null;
    }

    private void WriteTexts(IReadOnlyList<string> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            Output.Separate();
            Output.Text(items[index]);
        }

        Output.CloseArray();
    }

    private void WriteIntegers(IReadOnlyList<long> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            Output.Separate();
            Output.Number(items[index]);
        }

        Output.CloseArray();
    }

    private void WriteNumbers(IReadOnlyList<double> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            Output.Separate();
            Output.Number(items[index]);
        }

        Output.CloseArray();
    }

    private void WriteBooleans(IReadOnlyList<bool> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            Output.Separate();
            Output.Boolean(items[index]);
        }

        Output.CloseArray();
    }

    private void WriteRaws(IReadOnlyList<JsonElement> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            Output.Separate();
            Output.Element(items[index]);
        }

        Output.CloseArray();
    }

    private void WriteValues<T>(IReadOnlyList<T> items)
        where T : struct, IApiValue<T>
    {
        for (var index = 0; index < items.Count; index++)
        {
            Output.Separate();
            Output.Text(items[index].Text);
        }

        Output.CloseArray();
    }

    private void WriteObjects(IReadOnlyList<ApiObject> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            Output.Separate();
            WriteOpened(items[index]);
        }

        Output.CloseArray();
    }
}
