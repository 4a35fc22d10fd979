using SpecGen.Fuzz.Guided.Targets;
using SpecGen.Pages;

namespace SpecGen.Fuzz.Guided;

internal static class FuzzTargets
{
    public static IReadOnlyList<IFuzzTarget> All { get; } =
    [
        new PageTarget(PageForm.AsciiDoc, "adoc"),
        new PageTarget(PageForm.Html, "html"),
        new PageTarget(PageForm.Text, "txt"),
        new OverridesTarget(),
        new ScenarioTarget(),
        new RuntimeJsonTarget(),
        new SeveritiesTarget(),
        new AcceptedChangesTarget(),
    ];

    public static IFuzzTarget Named(string name) =>
        All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"there is no target '{name}'; there are {string.Join(", ", All.Select(target => target.Name))}");
}
