namespace SpecGen.Runtime;

/// <summary>
/// Which members of an object are present, which of them the program assigned and did not read, and those that nobody
/// documented. Objects with the same members share one that never changes (<see cref="ObjectShape.PresenceOf"/>), so that
/// all this costs an object one reference; few have one of their own.
/// </summary>
internal sealed class Presence
{
    public const int WordBits = 64;

    private readonly bool _isShared;
    private ulong[]? _beyond;
    private ulong[]? _assignedBeyond;

    // With the member more that was assigned last. Programs assign in one order, so that it is mostly this one again.
    private Presence? _next;

    private Presence(ulong bits, ulong assigned, bool isShared)
    {
        Bits = bits;
        Assigned = assigned;
        _isShared = isShared;
    }

    /// <summary>A bit for each of the first 64 members.</summary>
    public ulong Bits { get; private set; }

    /// <summary>A bit for each of them that was assigned since the object was read; of a new object all that are present.</summary>
    public ulong Assigned { get; private set; }

    /// <summary>How many words of 64 members there are.</summary>
    public int Words => 1 + (_beyond?.Length ?? 0);

    /// <summary>Members that nobody documented; null for none.</summary>
    public UnknownMembers? Unknown { get; private set; }

    /// <summary>Lists and maps as they stood when their assignment was accepted: who assigned one can still change it.</summary>
    public Dictionary<int, byte[]>? Accepted { get; private set; }

    public static Presence Shared(ulong bits, ulong assigned) => new(bits, assigned, isShared: true);

    /// <summary>A presence that only one object has.</summary>
    public static Presence Own(Presence? presence) =>
        presence is { _isShared: false } ? presence : new(presence?.Bits ?? 0, presence?.Assigned ?? 0, isShared: false);

    /// <summary>The presence with all of the first 64 members that the bits say.</summary>
    public static Presence Of(ulong bits, ulong assigned, Presence? presence, ObjectShape shape)
    {
        if (presence is null or { _isShared: true })
            return shape.PresenceOf(bits, assigned);
        presence.Bits = bits;
        presence.Assigned = assigned;
        return presence;
    }

    /// <summary>The presence with one member more that was assigned.</summary>
    public static Presence With(int index, Presence? presence, ObjectShape shape)
    {
        if (index >= WordBits)
            return Own(presence).AddBeyond(index, isAssigned: true);
        presence ??= shape.NonePresent;
        presence.Accepted?.Remove(index);
        if (presence.KnownWith(index) is { } known)
            return known;
        var bit = 1UL << index;
        var with = Of(presence.Bits | bit, presence.Assigned | bit, presence, shape);
        if (presence._isShared)
            presence._next = with;
        return with;
    }

    /// <summary>The presence with one member more that was assigned, if that takes no search: null otherwise.</summary>
    public Presence? KnownWith(int index)
    {
        if (index >= WordBits || Accepted is not null)
            return null;
        var assigned = Assigned | (1UL << index);
        if (assigned == Assigned)
            return this;
        return _next is { } next && next.Assigned == assigned && next.Bits == (Bits | (1UL << index)) ? next : null;
    }

    public bool Contains(int index) => (Word(index / WordBits) & (1UL << index)) != 0;

    public bool IsAssigned(int index) => (AssignedWord(index / WordBits) & (1UL << index)) != 0;

    /// <summary>The bits of 64 members.</summary>
    public ulong Word(int word) => word == 0 ? Bits : word <= _beyond?.Length ? _beyond[word - 1] : 0;

    /// <summary>The bits of 64 members that were assigned.</summary>
    public ulong AssignedWord(int word) => word == 0 ? Assigned : word <= _assignedBeyond?.Length ? _assignedBeyond[word - 1] : 0;

    public UnknownMembers UnknownForWriting() => Unknown ??= new();

    /// <summary>Notes a member beyond the 64th.</summary>
    public Presence AddBeyond(int index, bool isAssigned)
    {
        Accepted?.Remove(index);
        Set(ref _beyond, index);
        if (isAssigned)
            Set(ref _assignedBeyond, index);
        return this;
    }

    /// <summary>All members as they would be if they had been read so.</summary>
    /// <param name="accepted">Lists and maps that were assigned.</param>
    /// <param name="shape">The object's members.</param>
    public Presence AsRead(Dictionary<int, byte[]>? accepted, ObjectShape shape)
    {
        var presence = accepted is null ? this : Own(this);
        presence._assignedBeyond = null;
        presence.Accepted = accepted;
        presence.Unknown?.Accept();
        return Of(presence.Bits, 0, presence, shape);
    }

    /// <summary>All members as they would be if they had been assigned.</summary>
    public Presence AsAssigned(ObjectShape shape)
    {
        if (_isShared)
            return shape.PresenceOf(Bits, Bits);
        Accepted = null;
        Unknown?.MarkAssigned();
        _assignedBeyond = (ulong[]?)_beyond?.Clone();
        return Of(Bits, Bits, this, shape);
    }

    /// <summary>The same members, of which those count as assigned that do in another object.</summary>
    public Presence Like(Presence other, ObjectShape shape)
    {
        var presence = other._isShared ? this : Own(this);
        if (!other._isShared)
        {
            presence._assignedBeyond = (ulong[]?)other._assignedBeyond?.Clone();
            // Nobody else holds the copy's lists, so that they need not be compared.
            presence.Unknown?.CopyFrom(other.Unknown);
        }

        return Of(presence.Bits, other.Assigned, presence, shape);
    }

    private static void Set(ref ulong[]? words, int index)
    {
        var count = index / WordBits;
        if (!(count <= words?.Length))
            Array.Resize(ref words, count);
        words[count - 1] |= 1UL << index;
    }
}
