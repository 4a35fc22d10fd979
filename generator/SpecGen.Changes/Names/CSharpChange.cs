namespace SpecGen.Changes;

/// <summary>A name that programs can write and that means something else now, or nothing.</summary>
/// <param name="Resource">Literal path of the resource it belongs to; of a group's name the first below it.</param>
/// <param name="Before">Full name; null for a new one.</param>
/// <param name="After">Full name; null for one that is gone.</param>
/// <param name="DeclaredBefore">Type of a property or constant, what a method returns; null where that is not what changed.</param>
public sealed record CSharpChange(
    string Api, string Resource, CSharpKind Kind, CSharpEffect Effect, string? Before, string? After, string? DeclaredBefore, string? DeclaredAfter)
{
    /// <summary>Fingerprints of the changes on the wire that bring it about; none where only a rule for names does.</summary>
    public IReadOnlyList<string> Causes { get; init; } = [];

    /// <summary>Members of a type that came or went with it.</summary>
    public int MembersBelow { get; init; }

    /// <summary>A program that uses the name does not compile any more.</summary>
    public bool IsSourceBreaking => Effect != CSharpEffect.Added;

    /// <summary>The methods of a program that use it; null where no program was asked.</summary>
    public IReadOnlyList<string>? UsedBy { get; init; }

    /// <summary>Stays while a type or a cause changes: it is made of the effect and the names.</summary>
    public string Fingerprint { get; } = Fingerprints.Of("csharp-name", Effect.ToString(), Before, After);

    internal Names.WirePlace? Wire { get; init; }

    public override string ToString()
    {
        var kind = Kind.ToString().ToLowerInvariant();
        var below = MembersBelow == 0 ? "" : $" (with {MembersBelow} members)";
        return Effect switch
        {
            CSharpEffect.Added => $"{kind} {After} is new{below}",
            CSharpEffect.Removed => $"{kind} {Before} is gone{below}",
            CSharpEffect.Renamed => $"{kind} {Before} is called {After}",
            _ => $"{kind} {After}: {DeclaredBefore} -> {DeclaredAfter}",
        };
    }
}

public enum CSharpKind
{
    Type,
    Method,
    Property,
    Constant,
}

public enum CSharpEffect
{
    Added,
    Removed,
    Renamed,

    /// <summary>Of a property or constant the type, of a method what it returns or the names of its parameters.</summary>
    TypeChanged,
}
