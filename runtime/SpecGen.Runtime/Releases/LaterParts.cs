namespace SpecGen.Runtime;

/// <summary>Goes along while a call is written, and notes what of it came with a later release.</summary>
/// <param name="server">What this release does not have is left out where it can be; null leaves out nothing.</param>
internal sealed class LaterParts(ApiRelease? server = null)
{
    private readonly List<LaterPart> _noted = [];
    private readonly Stack<string> _members = [];

    /// <summary>Each once, in the order of the call.</summary>
    public IReadOnlyList<LaterPart> Noted => _noted;

    /// <summary>Notes a part.</summary>
    /// <returns>Whether it is written.</returns>
    public bool Take(LaterPartKind kind, string name, string? release)
    {
        if (release is null)
            return true;
        var part = new LaterPart(kind, name, release);
        if (server is not null && part.CanBeLeftOut && part.IsBeyond(server))
            return false;
        if (!_noted.Contains(part))
            _noted.Add(part);
        return true;
    }

    /// <summary>Begins a member of the body, which ends with <see cref="LeaveMember"/>.</summary>
    /// <returns>Whether it is written; if not, it is over.</returns>
    public bool EnterMember(string name, string? release)
    {
        var place = _members.TryPeek(out var outer) ? $"{outer}.{name}" : name;
        if (!Take(LaterPartKind.Member, place, release))
            return false;
        _members.Push(place);
        return true;
    }

    public void LeaveMember() => _members.Pop();
}
