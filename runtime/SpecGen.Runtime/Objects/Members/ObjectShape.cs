using System.Buffers.Binary;
using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime.Generated;

/// <summary>
/// The member names of a generated object, in member order: found by their UTF-8 bytes without allocation when reading,
/// encoded once for writing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectShape : MemberNames
{
    /// <summary>How many presences are kept; a power of two. Most answers have their objects in one or two.</summary>
    private const int PresenceCount = 8;

    private readonly byte[] _text;
    private readonly int[] _starts;
    private readonly short[] _table;
    private readonly EncodedName[] _encoded;
    private readonly bool[] _secrets;
    private readonly ulong[] _unsettable;
    private readonly string?[] _texts;
    private readonly string _members = "";
    private string?[]? _releases;
    private readonly Presence?[] _presences = new Presence?[PresenceCount];

    /// <summary>Takes what is to know of the members from one literal.</summary>
    /// <param name="members">
    /// Wire names in member order, a line each; then a line for each fact that holds for some of them, which begins with a tab,
    /// names it and says where among the names they are: <c>secret</c>, what a request sends in them is taken out of what is told of
    /// its failure; <c>unset</c>, nobody sets them, and an object that was read is sent whole without them unless they were assigned;
    /// otherwise the release that brought them, as its page prints it.
    /// </param>
    /// <exception cref="ArgumentException">A name stands there twice.</exception>
    public ObjectShape(string members)
        : this(Encoding.UTF8.GetBytes(MemberFacts.NamesOf(members)), MemberFacts.Of(members, MemberFacts.Secret), MemberFacts.Of(members, MemberFacts.Unset)) => _members = members;

    /// <summary>Takes the names from one literal.</summary>
    /// <param name="names">Wire names in member order, separated by line feeds; empty for an object without members.</param>
    /// <exception cref="ArgumentException">A name stands there twice.</exception>
    public ObjectShape(ReadOnlySpan<byte> names)
        : this(names, [])
    {
    }

    /// <summary>Takes the names from one literal, and which members are secret.</summary>
    /// <param name="names">Wire names in member order, separated by line feeds; empty for an object without members.</param>
    /// <param name="secrets">
    /// Where among them are members that hold secrets. What a request sends in them is taken out of what is told of its failure.
    /// </param>
    /// <exception cref="ArgumentException">A name stands there twice.</exception>
    public ObjectShape(ReadOnlySpan<byte> names, params int[] secrets)
        : this(names, secrets, [])
    {
    }

    /// <summary>Takes the names from one literal, which members are secret, and which nobody sets.</summary>
    /// <param name="names">Wire names in member order, separated by line feeds; empty for an object without members.</param>
    /// <param name="secrets">
    /// Where among them are members that hold secrets. What a request sends in them is taken out of what is told of its failure.
    /// </param>
    /// <param name="unsettable">
    /// Where among them are members that the pages do not send. An object that was read is sent whole without them, unless they
    /// were assigned.
    /// </param>
    /// <exception cref="ArgumentException">A name stands there twice.</exception>
    public ObjectShape(ReadOnlySpan<byte> names, int[] secrets, int[] unsettable)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        ArgumentNullException.ThrowIfNull(unsettable);
        _text = names.ToArray();
        _starts = StartsOf(names);
        _encoded = new EncodedName[Count];
        _texts = new string?[Count];
        _table = new short[TableSize(Count)];
        for (var index = 0; index < Count; index++)
        {
            _encoded[index] = new EncodedName(Name(index));
            Insert(index);
        }

        _secrets = new bool[Count];
        foreach (var index in secrets)
            _secrets[index] = true;

        _unsettable = new ulong[(Count / Presence.WordBits) + 1];
        foreach (var index in unsettable)
            _unsettable[index / Presence.WordBits] |= 1UL << index;
        // Nowhere are links something to set.
        if (Find("_links"u8) is >= 0 and var links)
            _unsettable[links / Presence.WordBits] |= 1UL << links;
    }

    /// <summary>How many members there are.</summary>
    internal int Count => _starts.Length - 1;

    /// <summary>The shared presence of no member, with which new objects begin.</summary>
    internal Presence NonePresent { get; } = Presence.Shared(0, 0);

    /// <summary>A bit for each of 64 members that can be set, as far as the pages say.</summary>
    internal ulong Settable(int word) => ~_unsettable[word];

    /// <summary>Whether the pages say that the member is one to be kept secret.</summary>
    internal bool IsSecret(int index) => _secrets[index];

    /// <summary>The release that brought the member, as its page prints it; null for the first, and where no page says.</summary>
    internal override string? IntroducedIn(int index)
    {
        _releases ??= MemberFacts.Releases(_members, Count);
        return _releases.Length == 0 ? null : _releases[index];
    }

    internal ReadOnlySpan<byte> Name(int index)
    {
        var start = _starts[index];
        return _text.AsSpan(start, _starts[index + 1] - start - 1);
    }

    internal EncodedName EncodedName(int index) => _encoded[index];

    /// <summary>The name as text, made when it is first asked for; of threads that ask at once each may get its own.</summary>
    internal override string NameText(int index) => _texts[index] ??= Encoding.UTF8.GetString(Name(index));

    /// <summary>The index of a name, or -1.</summary>
    /// <param name="name">The name as it stands between its quotes.</param>
    /// <param name="isEscaped">It has escapes.</param>
    /// <exception cref="JsonException">It is not Unicode.</exception>
    internal int Find(ReadOnlySpan<byte> name, bool isEscaped) =>
        Find(isEscaped ? Encoding.UTF8.GetBytes(JsonStringReader.Unescape(name)) : name);

    /// <summary>The index of a name, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> name)
    {
        var mask = _table.Length - 1;
        for (var slot = Hash(name) & mask; ; slot = (slot + 1) & mask)
        {
            var index = _table[slot] - 1;
            if (index < 0 || name.SequenceEqual(Name(index)))
                return index;
        }
    }

    /// <summary>
    /// The shared presence of just the members that the bits say, and those of them that were assigned. The last ones are kept; threads that ask at once may
    /// get different ones, which are as good.
    /// </summary>
    internal Presence PresenceOf(ulong bits, ulong assigned)
    {
        ref var slot = ref _presences[(int)(((bits ^ (assigned << 1)) * 0x9E3779B97F4A7C15) >> 61)];
        var kept = slot;
        return kept is not null && kept.Bits == bits && kept.Assigned == assigned ? kept : slot = Presence.Shared(bits, assigned);
    }

    private static int[] StartsOf(ReadOnlySpan<byte> names)
    {
        if (names.IsEmpty)
            return [0];

        var starts = new int[names.Count((byte)'\n') + 2];
        var next = 1;
        for (var position = 0; position < names.Length; position++)
        {
            if (names[position] == '\n')
                starts[next++] = position + 1;
        }

        starts[next] = names.Length + 1;
        return starts;
    }

    /// <summary>At most half full, so that a search for an unknown name always ends, and soon.</summary>
    private static int TableSize(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count * 2));

    private void Insert(int index)
    {
        var name = Name(index);
        if (Find(name) >= 0)
            throw new ArgumentException($"The member '{NameText(index)}' stands there twice.");

        var mask = _table.Length - 1;
        var slot = Hash(name) & mask;
        while (_table[slot] != 0)
            slot = (slot + 1) & mask;
        _table[slot] = (short)(index + 1);
    }

    /// <summary>Length, head and tail tell the names of one object apart well enough; collisions are compared.</summary>
    private static int Hash(ReadOnlySpan<byte> name)
    {
        ulong hash = (uint)name.Length;
        if (name.Length >= 8)
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(name);
            hash = (hash * 0x9E3779B97F4A7C15) ^ BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]);
        }
        else
        {
            foreach (var value in name)
                hash = (hash << 8) ^ value;
        }

        return (int)((hash * 0x9E3779B97F4A7C15) >> 40);
    }
}
