using SpecGen.Binding;

namespace SpecGen.Session;

/// <summary>
/// All pages, equal to others that have the same resources in the same places, so that an index of them stays good while texts are
/// edited. What a page states counts only where another is about the same operation: then the choice between them hangs on it.
/// </summary>
public sealed class PagesByPlace(IReadOnlyList<PlacedPage> pages) : IEquatable<PagesByPlace>
{
    private HashSet<OperationName>? _repeated;

    public IReadOnlyList<PlacedPage> Pages => pages;

    /// <summary>Operations that several pages are about, be it with other names of keys.</summary>
    private HashSet<OperationName> Repeated => _repeated ??= new(pages.GroupBy(page => page.Place.Shape).Where(alike => alike.Skip(1).Any()).Select(alike => alike.Key));

    public bool Equals(PagesByPlace? other)
    {
        if (other is null || pages.Count != other.Pages.Count)
            return false;
        for (var index = 0; index < pages.Count; index++)
        {
            if (!HaveOnePlace(pages[index], other.Pages[index]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as PagesByPlace);

    public override int GetHashCode() => pages.Count;

    private bool HaveOnePlace(PlacedPage page, PlacedPage other) =>
        ReferenceEquals(page, other) || (page.Place == other.Place && (!Repeated.Contains(page.Place.Shape) || page == other));
}
