using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Planning;
using SpecGen.Session;

namespace SpecGen.Changes.Tests.Harness;

/// <summary>Reads pages as a project would and compares them.</summary>
internal static class Compared
{
    public static IReadOnlyList<Change> Changes(KitePage before, KitePage after, bool withDescriptions = false) =>
        Changes([before], [after], withDescriptions);

    public static IReadOnlyList<Change> Changes(KitePage[] before, KitePage[] after, bool withDescriptions = false) =>
        ReferenceComparison.Compare(ReferenceOf(before, "old"), ReferenceOf(after, "new"), withDescriptions, TestContext.Current.CancellationToken);

    /// <summary>As if the newer page were extracted text, which has lost marks.</summary>
    public static IReadOnlyList<Change> ChangesToText(KitePage before, KitePage after) => ReferenceComparison.Compare(
        ReferenceOf([before], "old"), ReferenceOf([after], "new", PageForm.Text), withDescriptions: false, TestContext.Current.CancellationToken);

    public static IReadOnlyList<CSharpChange> Names(KitePage[] before, KitePage[] after)
    {
        var (old, @new) = (ReferenceOf(before, "old"), ReferenceOf(after, "new"));
        var changes = ReferenceComparison.Compare(old, @new, withDescriptions: false, TestContext.Current.CancellationToken);
        return CSharpComparison.Compare(old, @new, new GroupNames("Sky", "SkyClient"), changes, TestContext.Current.CancellationToken);
    }

    public static Reference ReferenceOf(KitePage[] pages, string folder, PageForm form = PageForm.AsciiDoc)
    {
        var everything = PathSelection.Parse(null, null);
        var placed = pages
            .Select((page, index) => PageReading
                .Read(() => new StringPageSource(page.ToString()), everything, TestContext.Current.CancellationToken)
                .StatedIn($"{folder}/{index}.adoc", ""))
            .Select(stated => PlacedPage.Of((stated ?? throw new InvalidOperationException("A page has no operation.")) with { Form = form }))
            .ToArray();
        var named = placed.Select(page => new NamedPage(page.Stated.File, "", page.Stated.Operation.Name)).ToArray();
        var index = ResourceIndex.Of(placed, [], named, PagePreference.None, TestContext.Current.CancellationToken);
        return new(index.Choice.Chosen, [.. placed.SelectMany(page => index.LedBy(page))]);
    }
}
