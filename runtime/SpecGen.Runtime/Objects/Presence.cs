using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Which members of an object are present, and those that nobody documented. Objects with the same members share one
/// that never changes (<see cref="ObjectShape.PresenceOf"/>), so that presence costs an object one reference; few have
/// one of their own.
/// </summary>
internal sealed class Presence
{
    public const int WordBits = 64;

    private readonly bool _isShared;
    private ulong[]? _beyond;

    // With the member more that was assigned last. Programs assign in one order, so that it is mostly this one again.
    private Presence? _next;

    private Presence(ulong bits, bool isShared)
    {
        Bits = bits;
        _isShared = isShared;
    }

    /// <summary>A bit for each of the first 64 members.</summary>
    public ulong Bits { get; private set; }

    /// <summary>Bits for further members, 64 a word; empty where none of them is present.</summary>
    public ReadOnlySpan<ulong> Beyond => _beyond;

    /// <summary>Members that nobody documented; null for none.</summary>
    public Dictionary<string, JsonElement>? Unknown { get; private set; }

    public static Presence Shared(ulong bits) => new(bits, isShared: true);

    /// <summary>A presence that only one object has.</summary>
    public static Presence Own(Presence? presence) =>
        presence is { _isShared: false } ? presence : new(presence?.Bits ?? 0, isShared: false);

    /// <summary>The presence with all of the first 64 members that the bits say.</summary>
    public static Presence Of(ulong bits, Presence? presence, ObjectShape shape)
    {
        if (presence is null or { _isShared: true })
            return shape.PresenceOf(bits);
        presence.Bits = bits;
        return presence;
    }

    /// <summary>The presence with one member more.</summary>
    public static Presence With(int index, Presence? presence, ObjectShape shape)
    {
        if (index >= WordBits)
            return Own(presence).AddBeyond(index);
        presence ??= shape.NonePresent;
        if (presence.KnownWith(index) is { } known)
            return known;
        var with = Of(presence.Bits | (1UL << index), presence, shape);
        if (presence._isShared)
            presence._next = with;
        return with;
    }

    /// <summary>The presence with one member more, if that takes no search: null otherwise.</summary>
    public Presence? KnownWith(int index)
    {
        if (index >= WordBits)
            return null;
        var bits = Bits | (1UL << index);
        if (bits == Bits)
            return this;
        return _next is { } next && next.Bits == bits ? next : null;
    }

    public bool Contains(int index)
    {
        var word = index < WordBits ? Bits : index / WordBits <= _beyond?.Length ? _beyond[(index / WordBits) - 1] : 0;
        return (word & (1UL << index)) != 0;
    }

    public Dictionary<string, JsonElement> UnknownForWriting() => Unknown ??= new(StringComparer.Ordinal);

    private Presence AddBeyond(int index)
    {
        var count = index / WordBits;
        if (!(count <= _beyond?.Length))
            Array.Resize(ref _beyond, count);
        _beyond[count - 1] |= 1UL << index;
        return this;
    }
}
