using SpecGen.Common;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>What is known of all pages from their beginnings; it changes only as paths and titles do.</summary>
/// <param name="Named">The operations, selected or not.</param>
/// <param name="Begun">See <see cref="OpenedPage.Begun"/>.</param>
/// <param name="WantedApis">That they belong to, as the project names them, each once.</param>
/// <param name="Count">Of files and operations.</param>
internal sealed record KnownPages(EquatableArray<NamedPage> Named, EquatableArray<BegunPage> Begun, EquatableArray<string> WantedApis, PageCount Count)
{
    public static KnownPages Of(OpenedPage[] pages) => new(
        pages.SelectMany(page => page.Named).ToEquatableArray(),
        pages.SelectMany(page => page.Begun).ToEquatableArray(),
        pages.Select(page => page.File.WantedApi).Distinct(StringComparer.Ordinal).ToEquatableArray(),
        new(pages.Length, pages.Count(page => !page.Named.IsEmpty)));
}

/// <summary>What the project declares, pages and overrides together.</summary>
/// <param name="Any">It declares something.</param>
internal sealed record DeclaredFiles(bool Any, EquatableArray<string> WantedApis)
{
    public static DeclaredFiles Of(KnownPages pages, OverrideInput[] overrides) => new(
        pages.Count.Files > 0 || overrides.Length > 0,
        pages.WantedApis.Concat(overrides.Select(input => input.WantedApi)).Distinct(StringComparer.Ordinal).ToEquatableArray());
}
