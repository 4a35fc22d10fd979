using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// What is being done with a member: read, written or looked at. Generated code names each member's storage once and
/// need not know which. Made by the runtime only.
/// </summary>
public ref partial struct MemberAccess
{
    internal Utf8JsonReader Reader;
    internal readonly Utf8JsonWriter Writer;
    internal JsonEncodedText Name;
    internal object? Looked;

    /// <summary>The block ended inside the value and more is to come.</summary>
    internal bool IsIncomplete;

    private readonly AccessKind _kind;

    internal MemberAccess(Utf8JsonReader reader)
    {
        Reader = reader;
        Writer = null!;
        _kind = AccessKind.Read;
    }

    internal MemberAccess(Utf8JsonWriter writer)
    {
        Writer = writer;
        _kind = AccessKind.Write;
    }

    /// <summary>An access that only looks at members: <see cref="Looked"/> is what it saw.</summary>
    internal static MemberAccess ForLooking() => default;

    private enum AccessKind : byte
    {
        Look,
        Read,
        Write,
    }

    /// <summary>A string.</summary>
    /// <param name="value">The member's storage.</param>
    public void Text(ref string? value)
    {
        if (_kind == AccessKind.Read)
            value = ReadText();
        else if (_kind == AccessKind.Write)
            Writer.WriteString(Name, value);
        else
            Looked = value;
    }

    /// <summary>A 64-bit integer.</summary>
    /// <param name="value">The member's storage.</param>
    public void Integer(ref long? value)
    {
        if (_kind == AccessKind.Read)
            value = ReadInteger();
        else if (_kind == AccessKind.Write)
            WriteInteger(value);
        else
            Looked = value;
    }

    /// <summary>A number that need not be whole.</summary>
    /// <param name="value">The member's storage.</param>
    public void Number(ref double? value)
    {
        if (_kind == AccessKind.Read)
            value = ReadNumber();
        else if (_kind == AccessKind.Write)
            WriteNumber(value);
        else
            Looked = value;
    }

    /// <summary>A boolean.</summary>
    /// <param name="value">The member's storage.</param>
    public void Boolean(ref bool? value)
    {
        if (_kind == AccessKind.Read)
            value = Reader.TokenType == JsonTokenType.Null ? null : LenientScalar.Boolean(ref Reader);
        else if (_kind == AccessKind.Write)
            WriteBoolean(value);
        else
            Looked = value;
    }

    /// <summary>JSON of which the page does not say enough for a type.</summary>
    /// <param name="value">The member's storage.</param>
    public void Raw(ref JsonElement? value)
    {
        if (_kind == AccessKind.Read)
            value = ReadRaw();
        else if (_kind == AccessKind.Write)
            WriteRaw(value);
        else
            Looked = value;
    }

    /// <summary>A value that keeps its text: an open enumeration, a date.</summary>
    /// <param name="value">The member's storage.</param>
    public void Value<T>(ref T? value)
        where T : struct, IApiValue<T>
    {
        if (_kind == AccessKind.Read)
            value = Reader.TokenType == JsonTokenType.Null ? null : RecurringText.Read<T>(ref Reader);
        else if (_kind == AccessKind.Write)
            Writer.WriteString(Name, value?.Text);
        else
            Looked = value;
    }

    /// <summary>An object.</summary>
    /// <param name="value">The member's storage.</param>
    public void Object<T>(ref T? value)
        where T : ApiObject, new()
    {
        if (_kind == AccessKind.Read)
            value = Reader.TokenType == JsonTokenType.Null ? null : ReadObject<T>();
        else if (_kind == AccessKind.Write)
            WriteObject(value);
        else
            Looked = value;
    }

    /// <summary>Reads the object at the reader's current token.</summary>
    internal T ReadObject<T>()
        where T : ApiObject, new()
    {
        if (Reader.TokenType != JsonTokenType.StartObject)
            throw ReadFault.Unexpected("an object", Reader.TokenType);

        var result = new T();
        result.ReadMembers(ref this);
        return result;
    }

    private string? ReadText() => Reader.TokenType switch
    {
        JsonTokenType.String => Reader.GetString(),
        JsonTokenType.Null => null,
        _ => LenientScalar.Text(ref Reader),
    };

    private long? ReadInteger()
    {
        if (Reader.TokenType == JsonTokenType.Number && Reader.TryGetInt64(out var value))
            return value;
        return Reader.TokenType == JsonTokenType.Null ? null : LenientScalar.Integer(ref Reader);
    }

    private double? ReadNumber()
    {
        if (Reader.TokenType == JsonTokenType.Number && Reader.TryGetDouble(out var value) && double.IsFinite(value))
            return value;
        return Reader.TokenType == JsonTokenType.Null ? null : LenientScalar.Number(ref Reader);
    }

    private JsonElement? ReadRaw()
    {
        if (JsonElement.TryParseValue(ref Reader, out var value))
            return value.Value.ValueKind == JsonValueKind.Null ? null : value;
        IsIncomplete = true;
        return null;
    }

    private readonly void WriteInteger(long? value)
    {
        if (value is { } number)
            Writer.WriteNumber(Name, number);
        else
            Writer.WriteNull(Name);
    }

    private readonly void WriteNumber(double? value)
    {
        if (value is { } number)
            Writer.WriteNumber(Name, number);
        else
            Writer.WriteNull(Name);
    }

    private readonly void WriteBoolean(bool? value)
    {
        if (value is { } boolean)
            Writer.WriteBoolean(Name, boolean);
        else
            Writer.WriteNull(Name);
    }

    private readonly void WriteRaw(JsonElement? value)
    {
        if (value is not { ValueKind: not JsonValueKind.Undefined } element)
        {
            Writer.WriteNull(Name);
            return;
        }

        Writer.WritePropertyName(Name);
        element.WriteTo(Writer);
    }

    private void WriteObject(ApiObject? value)
    {
        if (value is null)
        {
            Writer.WriteNull(Name);
            return;
        }

        Writer.WriteStartObject(Name);
        value.WriteMembers(ref this);
        Writer.WriteEndObject();
    }
}
