using System.Text.Json;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>
/// Reads a collection's envelope block by block. A block can end anywhere: then the member or record that it cut is
/// read again with the next block.
/// </summary>
internal sealed class PageParser<T>
    where T : ApiObject, new()
{
    private JsonReaderState _state = new(ApiJson.ReaderOptions);
    private Place _place;

    private enum Place
    {
        Start,
        Envelope,
        Records,
        End,
    }

    /// <summary>Records read and not yet taken.</summary>
    public List<T> Batch { get; } = [];

    public List<ApiError> Errors { get; } = [];

    /// <summary>An error in place of a result.</summary>
    public ApiError? Error { get; private set; }

    public string? Next { get; private set; }

    /// <summary>A token that asks for the next page, of servers that have no link to it.</summary>
    public string? Continue { get; private set; }

    public long? Count { get; private set; }

    public long RecordsRead { get; private set; }

    public bool IsDone => _place == Place.End;

    /// <summary>Reads what is whole in the block and returns how many bytes that was.</summary>
    /// <exception cref="JsonException">The block is no part of a page.</exception>
    public int Parse(ReadOnlySpan<byte> block, bool isLast)
    {
        var access = new MemberAccess(new Utf8JsonReader(block, isLast, _state));
        var consumed = 0L;
        try
        {
            while (Step(ref access))
            {
                consumed = access.Reader.BytesConsumed;
                _state = access.Reader.CurrentState;
            }

            return (int)consumed;
        }
        catch (JsonException fault)
        {
            var start = new Utf8JsonReader(block[(int)consumed..], isLast, _state);
            throw Locate(fault, start, access.Reader.BytesConsumed - consumed);
        }
    }

    /// <summary>Reads one piece; false where the block cuts it, or ends.</summary>
    private bool Step(ref MemberAccess access)
    {
        if (!access.Reader.Read())
            return false;

        switch (_place)
        {
            case Place.Start:
                if (access.Reader.TokenType != JsonTokenType.StartObject)
                    throw ReadFault.Unexpected("an object", access.Reader.TokenType);
                _place = Place.Envelope;
                return true;
            case Place.Envelope when access.Reader.TokenType == JsonTokenType.EndObject:
                _place = Place.End;
                return true;
            case Place.Envelope:
                return ReadMember(ref access);
            default:
                return ReadRecord(ref access);
        }
    }

    private bool ReadRecord(ref MemberAccess access)
    {
        if (access.Reader.TokenType == JsonTokenType.EndArray)
        {
            _place = Place.Envelope;
            return true;
        }

        var record = access.ReadObject<T>();
        if (access.IsIncomplete)
            return false;
        Batch.Add(record);
        RecordsRead++;
        return true;
    }

    private bool ReadMember(ref MemberAccess access)
    {
        ref var reader = ref access.Reader;
        if (reader.ValueTextEquals("records"u8) || reader.ValueTextEquals("items"u8))
            return BeginRecords(ref access);
        if (reader.ValueTextEquals("num_records"u8))
            return reader.Read() && ReadCount(ref reader);
        if (reader.ValueTextEquals("_links"u8))
            return ReadLinks(ref access);
        if (reader.ValueTextEquals("error"u8) || reader.ValueTextEquals("errors"u8))
            return ReadErrors(ref reader);
        return reader.ValueTextEquals("metadata"u8) ? ReadMetadata(ref reader) : reader.TrySkip();
    }

    private bool BeginRecords(ref MemberAccess access)
    {
        if (!access.Reader.Read())
            return false;
        if (access.Reader.TokenType == JsonTokenType.StartArray)
            _place = Place.Records;
        else if (access.Reader.TokenType != JsonTokenType.Null)
            throw ReadFault.Unexpected("an array", access.Reader.TokenType);
        return true;
    }

    private bool ReadCount(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Null)
            Count = LenientScalar.Integer(ref reader);
        return true;
    }

    private bool ReadLinks(ref MemberAccess access)
    {
        if (!access.Reader.Read())
            return false;
        if (access.Reader.TokenType == JsonTokenType.Null)
            return true;
        var links = access.ReadObject<Links>();
        if (!access.IsIncomplete)
            Next = links.Next?.Href;
        return !access.IsIncomplete;
    }

    private bool ReadMetadata(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || !JsonElement.TryParseValue(ref reader, out var metadata))
            return false;
        if (metadata is { ValueKind: JsonValueKind.Object } found &&
            found.TryGetProperty("continue", out var token) && token.ValueKind == JsonValueKind.String && token.GetString() is { Length: > 0 } text)
            Continue = text;
        return true;
    }

    private bool ReadErrors(ref Utf8JsonReader reader)
    {
        var isAlone = reader.ValueTextEquals("error"u8);
        if (!reader.Read() || !JsonElement.TryParseValue(ref reader, out var found))
            return false;
        if (isAlone)
            Error = EmbeddedError.From(found.Value);
        else
            Errors.AddRange(EmbeddedError.ListFrom(found.Value));
        return true;
    }

    private JsonException Locate(JsonException fault, Utf8JsonReader start, long position)
    {
        var located = JsonLocation.Locate(fault, start, position);
        if (_place != Place.Records)
            return located;
        var path = $"$.records[{RecordsRead}]{located.Path![1..]}";
        return new JsonException($"{fault.Message} Path: {path}.", path, null, null, fault);
    }
}
