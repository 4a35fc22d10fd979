using SpecGen.Common;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>What is known of all pages from their beginnings; it changes only as paths and titles do.</summary>
/// <param name="Named">The operations, selected or not.</param>
/// <param name="Begun">See <see cref="OpenedPage.Begun"/>.</param>
/// <param name="Count">Of files and operations.</param>
internal sealed record KnownPages(EquatableArray<NamedPage> Named, EquatableArray<BegunPage> Begun, PageCount Count)
{
    public static KnownPages Of(OpenedPage[] pages) => new(
        pages.SelectMany(page => page.Named).ToEquatableArray(),
        pages.SelectMany(page => page.Begun).ToEquatableArray(),
        new(pages.Length, pages.Count(page => !page.Named.IsEmpty)));
}
