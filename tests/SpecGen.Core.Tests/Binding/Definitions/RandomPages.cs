using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Definitions;

/// <summary>A member of an object of a made-up API.</summary>
/// <param name="Part">Null for a text, else the object behind the link.</param>
/// <param name="IsArray">Whether it holds several of them.</param>
internal sealed record RandomMember(string Name, RandomObject? Part, bool IsArray)
{
    public string Type => Part is null ? "string" : IsArray ? $"array[link:{Part.Definition}]" : "link:" + Part.Definition;

    public string Shape => Part is null ? Name : $"{Name}{(IsArray ? "[]" : "")}({Part.Shape})";
}

/// <summary>An object of a made-up API, whose definition has one of a few names.</summary>
internal sealed record RandomObject(string Definition, IReadOnlyList<RandomMember> Members)
{
    private static readonly string[] s_definitions = ["crate", "hatch", "mast"];
    private static readonly string[] s_members = ["age", "bow", "cabin", "deck", "engine", "flag"];

    public static RandomObject Of(Random random, int depth) => new(
        s_definitions[random.Next(s_definitions.Length)],
        [.. s_members.Where(_ => random.Next(2) == 0).DefaultIfEmpty("age").Select(name => MemberOf(name, random, depth))]);

    private static RandomMember MemberOf(string name, Random random, int depth) =>
        depth > 0 && random.Next(3) == 0 ? new(name, Of(random, depth - 1), random.Next(3) == 0) : new(name, null, false);

    /// <summary>All members through all levels, as one text.</summary>
    public string Shape => string.Join(' ', Members.Select(member => member.Shape));

    public static string ShapeOf(Schema schema) => string.Join(' ', schema.Properties.Select(property => property.Schema.Type switch
    {
        "string" => property.Name,
        "array" => $"{property.Name}[]({ShapeOf(property.Schema)})",
        _ => $"{property.Name}({ShapeOf(property.Schema)})",
    }));

    /// <param name="shows">Which members the example has.</param>
    public string Example(Func<RandomMember, bool> shows) =>
        $"{{ {string.Join(", ", Members.Where(shows).Select(member => $"\"{member.Name}\": {ValueOf(member, shows)}"))} }}";

    public SpecGen.Pages.Row[] Rows() => [.. Members.Select(member => Row(member.Name, member.Type, ""))];

    /// <summary>Prints what the table needs above it, and nothing twice that is alike in all rows, as the site's generator does.</summary>
    public void PrintParts(PageBuilder page, HashSet<string> printed)
    {
        foreach (var part in Members.Select(member => member.Part).OfType<RandomObject>())
        {
            part.PrintParts(page, printed);
            if (printed.Add(part.Definition + ": " + string.Join(' ', part.Members.Select(member => member.Name + "=" + member.Type))))
                page.Definition(part.Definition, "", part.Rows());
        }
    }

    private static string ValueOf(RandomMember member, Func<RandomMember, bool> shows)
    {
        var value = member.Part?.Example(shows) ?? "\"x\"";
        return member.IsArray ? $"[ {value} ]" : value;
    }
}

/// <summary>A page with two random bodies, printed by the rules of the site's generator.</summary>
internal sealed record RandomPage(RandomObject? Request, RandomObject Response)
{
    public static RandomPage Of(int seed, bool withRequest)
    {
        var random = new Random(seed);
        return new(withRequest ? RandomObject.Of(random, depth: 2) : null, RandomObject.Of(random, depth: 3));
    }

    /// <summary>All members of both bodies.</summary>
    public string Shape => $"{Request?.Shape} / {Response.Shape}";

    public static string ShapeOf(Operation operation) =>
        $"{(operation.Request?.Schema is { } request ? RandomObject.ShapeOf(request) : "")} / {RandomObject.ShapeOf(operation.Responses[0].Schema!)}";

    /// <param name="example">The example of a body, or null for a page without.</param>
    public BoundPage Bind(Func<RandomObject, string>? example)
    {
        var page = PageBuilder.Operation(Request is null ? "GET" : "PUT");
        if (Request is not null)
            page.Request(example?.Invoke(Request), Request.Rows());
        page.Response(example?.Invoke(Response), Response.Rows()).Definitions();
        var printed = new HashSet<string>(StringComparer.Ordinal);
        Request?.PrintParts(page, printed);
        Response.PrintParts(page, printed);
        return page.Bind();
    }
}
