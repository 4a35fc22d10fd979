using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Reads a collection, an envelope or a bare array, block by block. A block can end anywhere: then the member or record that it cut is
/// read again with the next block.
/// </summary>
internal sealed class PageParser<T>
    where T : ApiObject, new()
{
    private const int CollectionMembers = (1 << (int)PageMember.Records) | (1 << (int)PageMember.Items) | (1 << (int)PageMember.Count);

    private Place _place;
    private PageMember _member = PageMember.Unknown;
    private PageMember _list;
    private int _seen;
    private bool _isBare;

    private enum Place
    {
        Start,
        FirstMember,
        Member,
        AfterMember,
        FirstRecord,
        Record,
        AfterRecord,
        End,
    }

    /// <summary>Records read and not yet taken.</summary>
    public List<T> Batch { get; } = [];

    public List<ApiError> Errors { get; } = [];

    /// <summary>Members that no envelope has; null where there are none.</summary>
    public Dictionary<string, JsonElement>? Other { get; private set; }

    /// <summary>An error in place of a result.</summary>
    public ApiError? Error { get; private set; }

    /// <summary>A text in place of an error.</summary>
    public string? ErrorText { get; private set; }

    public string? Next => Links?.Next?.Href;

    /// <summary>Takes a record that came without an envelope.</summary>
    public void TakeAlone(T record)
    {
        Batch.Add(record);
        RecordsRead++;
        Other = null;
    }

    /// <summary>A token that asks for the next page, of servers that have no link to it.</summary>
    public string? Continue { get; private set; }

    public long? Count { get; private set; }

    public long RecordsRead { get; private set; }

    public bool IsDone => _place == Place.End;

    /// <summary>Records, or how many there are, came; else it may be something else than a collection.</summary>
    public bool IsCollection => _isBare || (_seen & CollectionMembers) != 0;

    /// <summary>Members of the envelope that are a record's where there is no envelope; null where there are none.</summary>
    public List<KeyValuePair<string, JsonElement>>? Shared { get; private set; }

    /// <summary>Links of the collection, or of a record where there is no envelope.</summary>
    public Links? Links { get; private set; }

    /// <summary>Reads what is whole in the block and returns how many bytes that was.</summary>
    /// <exception cref="JsonException">The block is no part of a page.</exception>
    public int Parse(ReadOnlySpan<byte> block, bool isLast)
    {
        var access = MemberAccess.ForReading(block, isLast, Depth);
        var consumed = 0;
        try
        {
            while (_place != Place.End)
            {
                var place = ReadPiece(ref access);
                if (access.Cursor.IsIncomplete)
                    return consumed;
                Note();
                _place = place;
                consumed = access.Cursor.Position;
            }

            access.Cursor.End();
            return block.Length;
        }
        catch (JsonException fault)
        {
            throw Locate(fault, block[consumed..], access.Cursor.LastStart - consumed);
        }
    }

    /// <summary>How many objects and arrays the next piece is in.</summary>
    private int Depth => _place switch
    {
        Place.Start or Place.End => 0,
        Place.FirstMember or Place.Member or Place.AfterMember => 1,
        _ => _isBare ? 1 : 2,
    };

    private Place AfterRecords => _isBare ? Place.End : Place.AfterMember;

    /// <summary>Notes that a known member was read, now that no block cut it.</summary>
    private void Note()
    {
        if (_member != PageMember.Unknown)
            _seen |= 1 << (int)_member;
        _member = PageMember.Unknown;
    }

    /// <summary>Reads one piece and says what comes next.</summary>
    private Place ReadPiece(ref MemberAccess access)
    {
        ref var cursor = ref access.Cursor;
        switch (_place)
        {
            case Place.Start when cursor.Peek() == '[':
                _isBare = true;
                return Begin(ref cursor, (byte)'[', "an array", Place.FirstRecord);
            case Place.Start:
                return Begin(ref cursor, (byte)'{', "an object", Place.FirstMember);
            case Place.FirstMember when cursor.Peek() == '}':
                cursor.Leave();
                return Place.End;
            case Place.FirstMember or Place.Member:
                return ReadMember(ref access);
            case Place.AfterMember:
                return cursor.Next((byte)'}') ? Place.Member : Place.End;
            case Place.FirstRecord when cursor.Peek() == ']':
                cursor.Leave();
                return AfterRecords;
            case Place.FirstRecord or Place.Record:
                return ReadRecord(ref access);
            default:
                return cursor.Next((byte)']') ? Place.Record : AfterRecords;
        }
    }

    private static Place Begin(ref JsonCursor cursor, byte mark, string wanted, Place next)
    {
        var first = cursor.Peek();
        if (first == mark)
            cursor.Enter();
        else if (!cursor.IsIncomplete)
            throw JsonFailures.Unexpected(wanted, first);
        return next;
    }

    private Place ReadRecord(ref MemberAccess access)
    {
        var record = access.ReadObject<T>();
        if (access.Cursor.IsIncomplete)
            return _place;
        Batch.Add(record);
        RecordsRead++;
        return Place.AfterRecord;
    }

    private Place ReadMember(ref MemberAccess access)
    {
        ref var cursor = ref access.Cursor;
        var name = cursor.ReadName(out var isEscaped);
        if (cursor.IsIncomplete)
            return _place;
        _member = PageMembers.Find(name, isEscaped);
        if (_member != PageMember.Unknown && (_seen & (1 << (int)_member)) != 0)
            throw JsonFailures.Duplicate(PageMembers.NameOf(_member));

        switch (_member)
        {
            case PageMember.Records or PageMember.Items:
                _list = _member;
                return LenientScalar.IsNull(ref cursor) ? Place.AfterMember : Begin(ref cursor, (byte)'[', "an array", Place.FirstRecord);
            case PageMember.Count:
                ReadCount(ref cursor);
                break;
            case PageMember.Links:
                ReadLinks(ref access);
                break;
            default:
                ReadOther(name, ref cursor);
                break;
        }

        return Place.AfterMember;
    }

    private void ReadCount(ref JsonCursor cursor)
    {
        if (!LenientScalar.IsNull(ref cursor))
            Count = LenientScalar.Integer(ref cursor);
    }

    private void ReadLinks(ref MemberAccess access)
    {
        if (LenientScalar.IsNull(ref access.Cursor))
            return;
        var links = access.ReadObject<Links>();
        if (!access.Cursor.IsIncomplete)
            Links = links;
    }

    private void ReadOther(ReadOnlySpan<byte> name, ref JsonCursor cursor)
    {
        var value = cursor.ReadElement();
        if (cursor.IsIncomplete)
            return;
        if (_member != PageMember.Unknown)
            (Shared ??= []).Add(new(PageMembers.NameOf(_member), value));
        if (_member == PageMember.Error)
            (Error, ErrorText) = (EmbeddedError.From(value), EmbeddedError.IsText(value) ? value.GetString() : null);
        else if (_member == PageMember.Errors)
            Errors.AddRange(EmbeddedError.ListFrom(value));
        else if (_member == PageMember.Metadata)
            Continue = ContinueIn(value);
        else if (!(Other ??= []).TryAdd(JsonStringReader.Unescape(name), value))
            throw JsonFailures.Duplicate(JsonStringReader.Unescape(name));
    }

    /// <param name="fault">What is wrong.</param>
    /// <param name="piece">The piece that it is in, to the end of the block.</param>
    /// <param name="position">Where in the piece.</param>
    private JsonException Locate(JsonException fault, ReadOnlySpan<byte> piece, int position) => _place switch
    {
        Place.FirstRecord or Place.Record => JsonLocation.Locate(fault, piece, position, $"${ListName}[{RecordsRead}]"),
        // A member's piece begins with its name: with a brace before it, its path can be followed.
        Place.FirstMember or Place.Member => JsonLocation.Locate(fault, [(byte)'{', .. piece], position + 1),
        _ => JsonLocation.Locate(fault, default, position),
    };

    private string ListName => _isBare ? "" : "." + PageMembers.NameOf(_list);

    private static string? ContinueIn(JsonElement metadata) =>
        metadata.ValueKind == JsonValueKind.Object
        && metadata.TryGetProperty("continue", out var token)
        && token.ValueKind == JsonValueKind.String
        && token.GetString() is { Length: > 0 } text ? text : null;
}
