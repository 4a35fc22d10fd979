using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Definitions;

/// <summary>An object of a made-up API, whose definition has one of a few names.</summary>
/// <param name="Parts">Its members: null for a text, else the object behind the link.</param>
internal sealed record RandomObject(string Definition, IReadOnlyList<(string Name, RandomObject? Part)> Parts)
{
    private static readonly string[] s_definitions = ["crate", "hatch", "mast"];
    private static readonly string[] s_members = ["age", "bow", "cabin", "deck", "engine", "flag"];

    public static RandomObject Of(Random random, int depth) =>
        new(s_definitions[random.Next(s_definitions.Length)],
            [.. s_members.Where(_ => random.Next(2) == 0).DefaultIfEmpty("age").Select(name => (name, depth > 0 && random.Next(3) == 0 ? Of(random, depth - 1) : null))]);

    /// <summary>All members through all levels, as one text.</summary>
    public string Shape => string.Join(' ', Parts.Select(part => part.Part is null ? part.Name : $"{part.Name}({part.Part.Shape})"));

    public static string ShapeOf(Schema schema) =>
        string.Join(' ', schema.Properties.Select(property => property.Schema.Type == "string" ? property.Name : $"{property.Name}({ShapeOf(property.Schema)})"));

    public string Example => $"{{ {string.Join(", ", Parts.Select(part => $"\"{part.Name}\": {part.Part?.Example ?? "\"x\""}"))} }}";

    /// <summary>The page that the site's generator prints: what a table needs above it, and nothing twice that is alike in all rows.</summary>
    public BoundPage Bind(bool withExample)
    {
        var page = PageBuilder.Operation().Response(withExample ? Example : null, Rows()).Definitions();
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, part) in Parts)
            part?.Print(page, printed);
        return page.Bind();
    }

    private void Print(PageBuilder page, HashSet<string> printed)
    {
        foreach (var (_, part) in Parts)
            part?.Print(page, printed);
        if (printed.Add(Definition + ": " + string.Join(' ', Parts.Select(part => part.Name + "=" + part.Part?.Definition))))
            page.Definition(Definition, "", Rows());
    }

    private SpecGen.Pages.Row[] Rows() =>
        [.. Parts.Select(part => Row(part.Name, part.Part is null ? "string" : "link:" + part.Part.Definition, ""))];
}
