namespace SpecGen.Model;

/// <summary>
/// What one resource may cost the compiler: not much more than its pages have, and never more than any API does. The largest
/// of the known APIs has 138 nested types, 473 members and 6 levels; its C# is less than ten times its pages.
/// </summary>
internal sealed class OutputBudget
{
    /// <summary>Nested types; beyond them equal objects share one.</summary>
    public const int TypesWrittenOut = 500;

    /// <summary>Documented values of one member or parameter.</summary>
    public const int MaximumValues = 1_000;

    /// <summary>Levels of objects.</summary>
    public const int MaximumDepth = 32;

    private const int MaximumTypes = 3_000;

    /// <summary>Of C#, for each character of the pages, the client's own file included.</summary>
    private const int CharactersOfPage = 20;

    /// <summary>The client's class, of which a project has one.</summary>
    private const int Client = 3_000;

    /// <summary>Of C#, however short the pages are: two operations and a record of some members.</summary>
    private const long Least = 16_000;
    private const long MostCharacters = 3_000_000;

    private int _types;

    /// <param name="pageLength">Characters of the resource's pages.</param>
    public OutputBudget(long pageLength) => Maximum = Math.Min(MostCharacters, Math.Max(Least, (pageLength * CharactersOfPage) - Client));

    public long Maximum { get; }

    public long Spent { get; private set; }

    /// <summary>Pays for what cannot be left out.</summary>
    public void Spend(long characters) => Spent += characters;

    /// <summary>Pays for something. What does not fit costs nothing.</summary>
    public bool Take(long characters)
    {
        if (Spent + characters > Maximum)
            return false;
        Spent += characters;
        return true;
    }

    /// <inheritdoc cref="Take"/>
    public bool TakeType(long characters, int depth)
    {
        if (depth > MaximumDepth || _types == MaximumTypes || !Take(characters))
            return false;
        _types++;
        return true;
    }
}
