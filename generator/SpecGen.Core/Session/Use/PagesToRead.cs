namespace SpecGen.Session;

/// <summary>The resources whose pages are read wholly; equal by value, since reading hangs on it.</summary>
/// <param name="keys">APIs and identities of resources.</param>
public sealed class PagesToRead(HashSet<(string Api, string Identity)> keys) : IEquatable<PagesToRead>
{
    private readonly HashSet<(string Api, string Identity)> _keys = keys;

    public bool Contains(string api, string identity) => _keys.Contains(BegunResources.KeyOf(api, identity));

    public bool Equals(PagesToRead? other) => ReferenceEquals(this, other) || (other is not null && _keys.SetEquals(other._keys));

    public override bool Equals(object? obj) => Equals(obj as PagesToRead);

    public override int GetHashCode() => _keys.Count;
}
