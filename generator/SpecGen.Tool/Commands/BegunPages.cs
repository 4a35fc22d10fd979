using SpecGen.Input;

namespace SpecGen.Tool.Commands;

/// <summary>Pages that are read, of which it is still being found out what they are together.</summary>
/// <param name="Pages">As read.</param>
/// <param name="Set">All of them, when that is known.</param>
internal sealed record BegunPages(IReadOnlyList<ReadPage> Pages, Task<PageSet> Set)
{
    public bool HasOperations => Pages.Any(page => page.Stated is not null);
}
