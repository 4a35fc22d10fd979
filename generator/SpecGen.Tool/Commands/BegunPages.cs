using SpecGen.Input;

namespace SpecGen.Tool.Commands;

/// <summary>Pages that are read, of which it is still to be found out what they are together.</summary>
/// <param name="Pages">As read.</param>
/// <param name="Together">Finds it out.</param>
internal sealed record BegunPages(IReadOnlyList<ReadPage> Pages, Func<PageSet> Together)
{
    public bool HasOperations => Pages.Any(page => page.Stated is not null);
}
