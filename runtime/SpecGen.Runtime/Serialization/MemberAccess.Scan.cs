using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>Reading by the scanner. What it cannot take is lent to a <see cref="Utf8JsonReader"/>, value by value.</summary>
public ref partial struct MemberAccess
{
    internal MemberAccess(JsonScanner scanner)
    {
        Scanner = scanner;
        Writer = null!;
        _kind = AccessKind.Scan;
    }

    /// <summary>Reads the object that stands here; null where there is none, or the scanner fails.</summary>
    internal T? ScanObject<T>()
        where T : ApiObject, new()
    {
        if (Scanner.TryOpen((byte)'{'))
        {
            var result = new T();
            result.ScanMembers(ref this);
            return result;
        }

        if (!Scanner.TryNull())
            Scanner.Fail();
        return null;
    }

    /// <summary>Lends the value that stands here to a reader; false where it is cut.</summary>
    internal bool Lend()
    {
        Reader = Scanner.Reader();
        if (Reader.Read())
            return true;
        Scanner.Fail();
        return false;
    }

    /// <summary>Goes on behind what the reader has read.</summary>
    internal void TakeBack()
    {
        if (IsIncomplete)
            Scanner.Fail();
        else if (!Scanner.HasFailed)
            Scanner.Pass(Reader.BytesConsumed);
    }

    private string? ScanText()
    {
        if (Scanner.TryText(out var text))
            return Encoding.Latin1.GetString(text);
        if (Scanner.TryNull() || !Lend())
            return null;
        var value = ReadText();
        TakeBack();
        return value;
    }

    private long? ScanInteger()
    {
        if (Scanner.TryInteger(out var number))
            return number;
        if (Scanner.TryNull() || !Lend())
            return null;
        var value = ReadInteger();
        TakeBack();
        return value;
    }

    private bool? ScanBoolean()
    {
        if (Scanner.TryBoolean(out var boolean))
            return boolean;
        if (Scanner.TryNull() || !Lend())
            return null;
        var value = LenientScalar.Boolean(ref Reader);
        TakeBack();
        return value;
    }

    private double? ScanNumber()
    {
        if (!Lend())
            return null;
        var value = ReadNumber();
        TakeBack();
        return value;
    }

    private JsonElement? ScanRaw()
    {
        Reader = Scanner.Reader();
        var value = ReadRaw();
        TakeBack();
        return value;
    }

    private T? ScanValue<T>()
        where T : struct, IApiValue<T>
    {
        if (Scanner.TryText(out var text))
            return T.FromText(RecurringText.Get<T>(text));
        if (Scanner.TryNull() || !Lend())
            return null;
        var value = RecurringText.Read<T>(ref Reader);
        TakeBack();
        return value;
    }

    private T[]? ScanObjects<T>()
        where T : ApiObject, new()
    {
        if (!Scanner.TryOpen((byte)'['))
        {
            if (!Scanner.TryNull())
                Scanner.Fail();
            return null;
        }

        using var items = new PooledList<T>();
        for (var isFirst = true; Scanner.NextElement(isFirst); isFirst = false)
        {
            if (ScanObject<T>() is { } item)
                items.Add(item);
            else
                Scanner.Fail();
        }

        return items.ToArray();
    }
}
