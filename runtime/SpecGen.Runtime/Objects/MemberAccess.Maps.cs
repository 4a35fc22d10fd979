using System.Collections.ObjectModel;
using System.Text.Json;

namespace SpecGen.Runtime.Generated;

public ref partial struct MemberAccess
{
    /// <summary>A map: an object whose members' names are data.</summary>
    /// <typeparam name="T">Type of the map's values.</typeparam>
    /// <typeparam name="TForm">How a value stands in the map.</typeparam>
    /// <param name="value">The member's storage.</param>
    public void Map<T, TForm>(ref IReadOnlyDictionary<string, T>? value)
        where TForm : IJsonForm<T>
    {
        if (_kind == AccessKind.Read)
            value = LenientScalar.IsNull(ref Cursor) ? null : ReadMap<T, TForm>();
        else if (_kind == AccessKind.Look)
            Looked = value;
        else
            WriteMap<T, TForm>(value);
    }

    /// <summary>An array of what has no access of its own: of arrays, of maps, of values that can be null.</summary>
    /// <typeparam name="T">Type of the array's items.</typeparam>
    /// <typeparam name="TForm">How an item stands in the array.</typeparam>
    /// <param name="value">The member's storage.</param>
    public void List<T, TForm>(ref IReadOnlyList<T>? value)
        where TForm : IJsonForm<T>
    {
        if (_kind == AccessKind.Read)
            value = LenientScalar.IsNull(ref Cursor) ? null : ReadList<T, TForm>();
        else if (_kind == AccessKind.Look)
            Looked = value;
        else
            WriteList<T, TForm>(value);
    }

    /// <summary>
    /// The map that begins here. Nothing is ever taken out of the dictionary, so it enumerates in the order of the text; and
    /// nobody can add to it, which no update would notice.
    /// </summary>
    /// <exception cref="JsonException">A name stands there twice, or a value is none of the map's.</exception>
    internal ReadOnlyDictionary<string, T> ReadMap<T, TForm>()
        where TForm : IJsonForm<T>
    {
        var map = new Dictionary<string, T>();
        if (!BeginsMap())
            return map.AsReadOnly();
        do
        {
            var name = Cursor.ReadName(out var isEscaped);
            if (Cursor.IsIncomplete)
                break;
            var start = Cursor.LastStart;
            var key = Cursor.TextOf(name, isEscaped);
            var value = TForm.Read(ref this);
            if (Cursor.IsIncomplete)
                break;
            if (map.TryAdd(key, value))
                continue;
            Cursor.BlameOn(start);
            throw JsonFailures.Duplicate(key);
        }
        while (Cursor.Next((byte)'}'));

        return map.AsReadOnly();
    }

    /// <summary>The array that begins here.</summary>
    /// <exception cref="JsonException">An item is none of the array's.</exception>
    internal T[] ReadList<T, TForm>()
        where TForm : IJsonForm<T>
    {
        EnterArray();
        using var items = new PooledList<T>();
        for (var more = HasElement(); more; more = NextElement())
            items.Add(TForm.Read(ref this));
        return items.ToArray();
    }

    internal void WriteMap<T, TForm>(IReadOnlyDictionary<string, T>? map)
        where TForm : IJsonForm<T>
    {
        if (map is null)
        {
            Output.Text(null);
            return;
        }

        var start = Output.OpenObject();
        foreach (var (name, value) in map)
        {
            Output.Raw(","u8);
            Output.Text(name);
            Output.Raw(":"u8);
            TForm.Write(ref this, value);
        }

        Output.CloseObject(start);
    }

    internal void WriteList<T, TForm>(IReadOnlyList<T>? items)
        where TForm : IJsonForm<T>
    {
        if (!WriteStartArray(items))
            return;
        for (var index = 0; index < items!.Count; index++)
        {
            Output.Separate();
            TForm.Write(ref this, items[index]);
        }

        Output.CloseArray();
    }

    /// <summary>Steps into a map; false where it is empty, which is left, or cut.</summary>
    private bool BeginsMap()
    {
        var first = Cursor.Peek();
        if (first == '{')
            Cursor.Enter();
        else if (!Cursor.IsIncomplete)
            throw JsonFailures.Unexpected("an object", first);
        if (Cursor.IsIncomplete || Cursor.Peek() != '}')
            return !Cursor.IsIncomplete;
        Cursor.Leave();
        return false;
    }
}
