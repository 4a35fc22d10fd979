using SpecGen.Naming;

namespace SpecGen.Simulator.Reference;

/// <summary>
/// Where in a record the value of a path's key stands. ONTAP's keys are members (<c>svm.uuid</c>); other pages name keys after the
/// resource (<c>{credential_id}</c> is the record's <c>id</c>) or write members otherwise (<c>{user_id}</c> is <c>userID</c>).
/// </summary>
internal static class KeyPlaces
{
    /// <summary>The member; the key itself where the record has none of it, so that it is kept and not shown.</summary>
    /// <param name="isOwn">It tells the record from others below the same parents.</param>
    /// <param name="likely">Members that such a key can be.</param>
    public static string Of(string key, ServedResource resource, bool isOwn, IReadOnlyList<string> likely)
    {
        var members = resource.Record.Members;
        if (members.ContainsKey(key))
            return key;
        if (Alike(members, key) is { } same)
            return same;
        if (!isOwn)
            return key;
        var last = LastWord(key);
        return Alike(members, last) ?? Alike(members, Singular.Of(resource.Name) + last) ?? likely.FirstOrDefault(members.ContainsKey) ?? key;
    }

    /// <summary><c>policies/{policy.name}</c> is the policy's own <c>name</c>, where it has no <c>policy</c>; null where the key is none of the resource's own.</summary>
    public static string? OfOwnName(string key, ServedResource resource)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return key[..dot] == Singular.Of(resource.Name) && !resource.Record.Members.ContainsKey(key[..dot]) && resource.Record.Members.ContainsKey(key[(dot + 1)..]) ? key[(dot + 1)..] : null;
    }

    private static string? Alike(IReadOnlyDictionary<string, MemberShape> members, string name)
    {
        var wanted = Letters(name);
        return members.Keys.FirstOrDefault(member => Letters(member) == wanted);
    }

    /// <summary>Without what writers of names differ in.</summary>
    public static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary><c>id</c> of <c>credential_id</c>, and <c>Id</c> of <c>accountId</c>.</summary>
    private static string LastWord(string key)
    {
        for (var i = key.Length - 1; i > 0; i--)
        {
            if (key[i] is '_' or '-')
                return key[(i + 1)..];
            if (char.IsAsciiLetterUpper(key[i]) && !char.IsAsciiLetterUpper(key[i - 1]))
                return key[i..];
        }

        return key;
    }
}
