using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Members that nobody documented, and which of them were read: known only once somebody can change them.</summary>
internal sealed class UnknownMembers
{
    private readonly Dictionary<string, JsonElement> _all = new(StringComparer.Ordinal);
    private Dictionary<string, JsonElement>? _asRead;

    /// <summary>What is there was read, and nobody could change it since.</summary>
    private bool _isUntouched;

    public int Count => _all.Count;

    public IEnumerable<KeyValuePair<string, JsonElement>> All => _all;

    /// <summary>Those that were added or changed since they were read.</summary>
    public IEnumerable<KeyValuePair<string, JsonElement>> Changed => _isUntouched ? [] : _asRead is { } before
        ? _all.Where(member => !before.TryGetValue(member.Key, out var was) || was.GetRawText() != member.Value.GetRawText())
        : _all;

    public bool TryGetValue(string name, out JsonElement value) => _all.TryGetValue(name, out value);

    /// <summary>Takes one that was read; false where it is there already.</summary>
    /// <param name="name">The wire name.</param>
    /// <param name="value">The value.</param>
    /// <param name="isAssigned">The text that it stands in is the program's own.</param>
    public bool TryRead(string name, JsonElement value, bool isAssigned)
    {
        _isUntouched = !isAssigned;
        return _all.TryAdd(name, value);
    }

    /// <summary>All of them, for who may change them.</summary>
    public Dictionary<string, JsonElement> Open()
    {
        if (_isUntouched)
            Accept();
        return _all;
    }

    /// <summary>What is there counts as read.</summary>
    public void Accept()
    {
        _asRead = new(_all, StringComparer.Ordinal);
        _isUntouched = false;
    }

    /// <summary>What is there counts as added.</summary>
    public void MarkAssigned()
    {
        _asRead = null;
        _isUntouched = false;
    }

    /// <summary>Takes over what is known of the same members elsewhere.</summary>
    public void CopyFrom(UnknownMembers? other)
    {
        if (other is null)
            return;
        _asRead = other._asRead is null ? null : new(other._asRead, StringComparer.Ordinal);
        _isUntouched = other._isUntouched;
    }
}
