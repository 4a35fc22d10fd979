using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SpecGen.TestPages.Described;

namespace SpecGen.Fuzz.Demanding;

/// <summary>Everything that a page can have much of.</summary>
public static partial class DemandingPages
{
    /// <summary>Its description is a sentence, since one word below a row is another member where each cell is a paragraph.</summary>
    private static readonly DescribedMember s_text = new("string", "D.");

    private static readonly string[] s_beginnings = ["/storage", "/protocols", "/things"];

    public static IReadOnlyList<DemandingKind> Kinds { get; } =
    [
        .. Tables(), .. Definitions(), .. Values(), .. Sections(), .. Texts(), .. Names(), .. Paths(),
    ];

    public static DemandingKind Kind(string name) => Kinds.Single(kind => kind.Name == name);

    private static IEnumerable<DemandingKind> Tables() =>
    [
        new("rows", number => Read(Many("m", number, _ => s_text))),
        new("rows of numbers", number => Read(Many("m", number, _ => new("integer")))),
        new("rows of a list", number => Api(new() { ["item"] = new(Members: Many("m", number, _ => s_text)) }, List(new() { ["records"] = new("array[->item]") }))),
        new("rows of request and answer", number => Api(new(), Get with
        {
            Operation = "POST /things",
            Request = new(Members: Many("r", number, _ => s_text), Example: false),
            Answers = [new("201, Created", Members: Many("m", number, _ => s_text), Example: false)],
        })),
        new("rows of an error", number => Api(new(), Get with { Answers = [Get.Answers[0], new("404, Not Found", Members: Many("m", number, _ => s_text), Example: false)] })),
        new("answers", number => Api(new(), Get with { Answers = [Get.Answers[0], .. Enumerable.Range(0, number).Select(at => new DescribedAnswer($"{400 + (at % 200)}, No", Members: Many("m" + at, 2, _ => s_text), Example: false))] })),
        new("parameters", number => Api(new(), List(new() { ["a"] = s_text }) with { Parameters = Many("query p", number, _ => s_text) })),
        new("conditions", number => Api(new(), List(Many("m", number, _ => s_text)) with { Parameters = Many("query m", number, _ => s_text) })),
        new("parameters with values", number => Api(new(), List(new() { ["a"] = s_text }) with { Parameters = Many("query p", number, _ => s_text with { Enum = ["a", "b", "c"] }) })),
        new("response headers", number => Api(new(), Get with { Answers = [Get.Answers[0] with { Headers = Many("X-", number, _ => s_text) }] })),
        new("error codes", number => Api(new(), Get with { Answers = [Get.Answers[0], Codes([.. Enumerable.Range(1, number).Select(code => (IReadOnlyList<string>)[code.ToString(CultureInfo.InvariantCulture), "d"])])] })),
        new("error codes of one text", number => Api(new(), Get with { Answers = [Get.Answers[0], Codes([.. Enumerable.Range(1, number).Select(code => (IReadOnlyList<string>)[code.ToString(CultureInfo.InvariantCulture), "The specified thing is invalid because the other thing does not exist."])])] })),
        new("error codes of one cell", number => Api(new(), Get with { Answers = [Get.Answers[0], Codes([[string.Join(", ", Enumerable.Range(1, number)), "d"]])] })),
    ];

    private static IEnumerable<DemandingKind> Definitions() =>
    [
        new("definitions", number => Linked(number)),
        new("definitions of one name", number => Linked(number, name: "d")),
        new("definitions that are equal", number => Linked(number, areEqual: true)),
        new("chain of two links", number => Chain(number, 2)),
        new("chain of ten links", number => Chain(Math.Max(2, number / 10), 10)),
        new("three definitions of many links", number => Chain(3, Math.Max(2, number / 3))),
        new("fifteen definitions of many links", number => Chain(15, Math.Max(2, number / 15))),
        new("chains of two links", number => Chains(Math.Max(1, number / 15), 15)),
        new("chain of one link", number => Chain(number, 1)),
        new("cross links", number => Cross((int)Math.Sqrt(number) + 2)),
        new("cross links of one name", number => Cross((int)Math.Sqrt(number) + 2, "d")),
        new("maps", number => Api(
            Enumerable.Range(0, number).ToDictionary(Key, at => at % 2 == 0 ? new DescribedDefinition(Map: "->" + Key(at + 1)) : new(Members: One("a" + at))).With(Key(number), new(Members: One("z"))).With(Key(number + 1), new(Members: One("z"))),
            Get with { Answers = [Answer(Many("m", number, at => new("->" + Key(at))))] })),
        new("maps of maps", number => Api(
            Enumerable.Range(0, number).ToDictionary(Key, at => new DescribedDefinition(Map: "->" + Key(at + 1))).With(Key(number), new(Members: One("z"))),
            Get with { Answers = [Answer(new() { ["m"] = new("->d0") })] })),
        new("references", number => Api(
            Enumerable.Range(0, number).ToDictionary(Key, _ => new DescribedDefinition(Members: new Dictionary<string, DescribedMember> { ["name"] = s_text, ["uuid"] = s_text })),
            Get with { Answers = [Answer(Many("m", number, at => new("->" + Key(at))))] })),
    ];

    private static IEnumerable<DemandingKind> Values() =>
    [
        new("values of one member", number => Read(new() { ["m"] = s_text with { Enum = Words("v", number) } }), IsOfBullets: true),
        new("members of few values", number => Read(Many("m", number, _ => s_text with { Enum = ["a", "b", "c"] }))),
        new("members of one value", number => Read(Many("m", number, _ => s_text with { Enum = ["a"] }))),
        new("members of many values", number => Read(Many("m", Math.Max(1, number / 900), _ => s_text with { Enum = Words("v", 900) }))),
        new("example of many items", number => Api(new(), Get with { Answers = [new("200, Ok", Members: new Dictionary<string, DescribedMember> { ["m"] = new("array[string]") { Sample = new JsonArray([.. Enumerable.Range(0, number).Select(at => JsonValue.Create(at))]) } })] })),
        new("example of many members", number => Api(new(), Get with { Answers = [new("200, Ok", Members: new Dictionary<string, DescribedMember> { ["m"] = s_text with { Sample = new JsonObject(Enumerable.Range(0, number).Select(at => KeyValuePair.Create("x" + at, (JsonNode?)JsonValue.Create(at)))) } })] })),
        new("example of dates", number => Api(new(), Get with { Answers = [new("200, Ok", Members: Many("time", number, _ => s_text with { Sample = JsonValue.Create("2025-06-01T08:30:00+02:00") }))] })),
        new("example of brackets", _ => Api(new(), Get with { Answers = [new("200, Ok", Members: new Dictionary<string, DescribedMember> { ["m"] = s_text with { Sample = "#" } })] }), (text, number) => text.Replace("\"#\"", new string('[', number * 10), StringComparison.Ordinal)),
        new("example of records", number => Api(new() { ["item"] = new(Members: Many("m", 30, _ => s_text)) }, List(new() { ["records"] = new("array[->item]") { Sample = new JsonArray([.. Enumerable.Range(0, number).Select(at => (JsonNode)new JsonObject(Enumerable.Range(0, 30).Select(m => KeyValuePair.Create("m" + m, (JsonNode?)JsonValue.Create("x")))))]) } }, example: true))),
    ];

    private static IEnumerable<DemandingKind> Sections() =>
    [
        new("required members", number => Section("Required properties", number, member => $"`{member}` - Needed.")),
        new("recommended members", number => Section("Recommended optional properties", number, member => $"`{member}` - Nice.")),
        new("defaults", number => Section("Default property values", number, member => $"`{member}` - _a_")),
        new("expensive members", number => Section("Expensive properties", number, member => $"`{member}`")),
        new("commands", number => Section("Related ONTAP commands", number, member => $"`thing {member} show`")),
        new("alternatives", number => Section("Required properties", number, member => $"`{member}` or `{member}x` - One of them.")),
        new("headings", number => Api(new(), Get with { Description = [.. Enumerable.Range(0, number).Select(at => new DescribedBlock(Heading: "H" + at))] })),
        new("lists in lists", number => Api(new(), Get with { Description = [new(List: [.. Enumerable.Range(0, number).Select(at => new string('*', at % 6) + " item")])] })),
    ];

    private static IEnumerable<DemandingKind> Texts() =>
    [
        new("long descriptions", number => Read(Many("m", 10, _ => new("string", Repeated("word ", number))))),
        new("long description of the page", number => Api(new(), Get with { Description = [new(Repeated("word ", number))] })),
        new("long title", number => Api(new(), Get with { Title = Repeated("word ", number) })),
        new("escaped descriptions", number => Read(Many("m", 10, _ => new("string", Repeated("&<>\"", number))))),
        new("escaped title", number => Api(new(), Get with { Title = Repeated("& < ", number) })),
        new("escaped values", number => Read(Many("m", 5, _ => s_text with { Enum = [.. Words("v", 500).Select(word => word + Repeated("&<>", 1 + (number / 500)))] })), IsOfBullets: true),
        new("escaped parameters", number => Api(new(), List(new() { ["a"] = s_text }) with { Parameters = Many("query p", number, at => new("string", "&&&&&&&&")) })),
        new("lines of prose", number => Read(new() { ["m"] = new("string", Repeated("d\n", number)) })),
        new("bullets", number => Read(new() { ["m"] = s_text with { Bullets = Words("bullet ", number) } }), IsOfBullets: true),
        new("open marks", number => Read(new() { ["m"] = new("string", "@") }), (text, number) => text.Replace("\n@", "\n" + Repeated("+++<a link:#[ ` _ ** ", number), StringComparison.Ordinal).Replace("a|@", "a|" + Repeated("+++<a link:#[ ` _ ** ", number), StringComparison.Ordinal).Replace(">@<", ">" + Repeated("<a><b><i href='", number) + "<", StringComparison.Ordinal).Replace("| @", "| " + Repeated("<a [ ( ` _ ", number), StringComparison.Ordinal)),
        new("open elements", number => Read(new() { ["m"] = new("string", "@") }), (text, number) => text.Replace("@", Repeated("<div><p><table><tr><td>", number), StringComparison.Ordinal)),
        new("bars", number => Read(new() { ["m"] = new("string", "@") }), (text, number) => text.Replace("@", Repeated(" |", number), StringComparison.Ordinal)),
        new("line ends", number => Read(new() { ["m"] = new("string", "@") }), (text, number) => text.Replace("@", new string('\n', number), StringComparison.Ordinal)),
        new("blanks", number => Read(new() { ["m"] = new("string", "@") }), (text, number) => text.Replace("@", new string(' ', number), StringComparison.Ordinal)),
        new("backslashes", number => Read(new() { ["m"] = s_text with { Enum = [new string('\\', number), "b"] } }), IsOfBullets: true),
        new("controls", number => Read(Many("m", number, at => s_text with { Enum = ["a\u0001\u0002\u0003\u0004\u0085\u2028", "b"] }))),
    ];

    private static IEnumerable<DemandingKind> Names() =>
    [
        new("long names", number => Read(Many(new string('m', 200), number, _ => s_text))),
        new("long names of objects", number => Linked(number, member: new string('m', 400))),
        new("long names of values", number => Read(Many(new string('m', 300), number, _ => s_text with { Enum = ["a", "b"] }))),
        new("one name in C#", number => Read(Enumerable.Range(0, number).ToDictionary(Spelled, _ => s_text))),
        new("objects of one name in C#", number => Api(new() { ["item"] = new(Members: One("n")) }, Get with { Answers = [Answer(Enumerable.Range(0, number).ToDictionary(Spelled, _ => new DescribedMember("->item")))] })),
        new("rows of one name", number => Read(Many("m~", number, _ => s_text)), (text, _) => Numbers().Replace(text, "")),
        new("values of one name", number => Read(Many("m", Math.Max(1, number / 900), _ => s_text with { Enum = [.. Enumerable.Range(0, Math.Min(number, 900)).Select(Spelled)] })), IsOfBullets: true),
        new("types that nothing knows", number => Read(Many("m", number, at => new("blob" + at)))),
        new("types of many words", number => Read(Many("m", number, at => new("array[array[array[Any of: string, integer, blob]]]")))),
    ];

    /// <summary>As many segments as a path may have, below an area, since names of paths hang on those above them.</summary>
    private static IEnumerable<DemandingKind> Paths() => s_beginnings.Select(beginning => new DemandingKind(
        "deep path below " + beginning,
        number => Api(new(), Get with { Operation = "GET " + beginning + Repeated("/deep", 15), Answers = [Answer(Many("m", number, _ => s_text))] })));

    private static DescribedPage Get { get; } = new("GET /things/{uuid}", "Retrieve a thing", [new("200, Ok", Members: One("a"), Example: false)], "9.6");

    private static DescribedPage List(Dictionary<string, DescribedMember> members, bool example = false) =>
        Get with { Operation = "GET /things", Answers = [new("200, Ok", Members: members, Example: example)] };

    private static DescribedAnswer Answer(Dictionary<string, DescribedMember> members) => new("200, Ok", Members: members, Example: false);

    private static DescribedAnswer Codes(IReadOnlyList<IReadOnlyList<string>> rows) => new("Default", Codes: [new(rows)]);

    private static DescribedApi Api(Dictionary<string, DescribedDefinition> definitions, DescribedPage page) => new(false, definitions, [page]);

    private static DescribedApi Read(Dictionary<string, DescribedMember> members) => Api(new(), Get with { Answers = [Answer(members)] });

    private static DescribedApi Section(string heading, int number, Func<string, string> item) => Api(new(), Get with
    {
        Operation = heading.StartsWith("Exp", StringComparison.Ordinal) ? "GET /things" : "POST /things",
        Description = [new(Heading: heading), new(List: [.. Words("m", number).Select(item)])],
        Request = heading.StartsWith("Exp", StringComparison.Ordinal) ? null : new(Members: Many("m", number, _ => s_text), Example: false),
        Answers = [Answer(heading.StartsWith("Exp", StringComparison.Ordinal) ? Many("m", number, _ => s_text) : One("a"))],
    });

    /// <summary>Each definition links to the next by some members.</summary>
    private static DescribedApi Chain(int definitions, int links) => Api(
        Enumerable.Range(0, definitions).ToDictionary(Key, at => new DescribedDefinition(Members: Many("m", links, _ => at + 1 < definitions ? new("->" + Key(at + 1)) : s_text))),
        Get with { Answers = [Answer(new() { ["root"] = new("->d0") })] });

    private static DescribedApi Chains(int chains, int length) => Api(
        Enumerable.Range(0, chains * length).ToDictionary(Key, at => new DescribedDefinition(Members: Many("m", 2, _ => (at + 1) % length > 0 ? new("->" + Key(at + 1)) : s_text))),
        Get with { Answers = [Answer(Many("root", chains, at => new("->" + Key(at * length))))] });

    private static DescribedApi Cross(int definitions, string? name = null) => Api(
        Enumerable.Range(0, definitions).ToDictionary(Key, at => new DescribedDefinition(name, Members: Many("m", definitions, to => new("->" + Key(to))))),
        Get with { Answers = [Answer(new() { ["root"] = new("->d0") })] });

    /// <summary>Each member links to a definition of its own.</summary>
    private static DescribedApi Linked(int number, bool areEqual = false, string? name = null, string member = "m") => Api(
        Enumerable.Range(0, number).ToDictionary(Key, at => new DescribedDefinition(name, Members: One(areEqual ? "n" : "n" + at))),
        Get with { Answers = [Answer(Many(member, number, at => new("->" + Key(at))))] });

    private static string Key(int number) => "d" + number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, DescribedMember> One(string name) => new() { [name] = s_text };

    private static Dictionary<string, DescribedMember> Many(string name, int number, Func<int, DescribedMember> member) =>
        Enumerable.Range(0, number).ToDictionary(at => name + at.ToString(CultureInfo.InvariantCulture), member);

    private static string[] Words(string word, int number) => [.. Enumerable.Range(0, number).Select(at => word + at.ToString(CultureInfo.InvariantCulture))];

    private static string Repeated(string text, int number) => string.Concat(Enumerable.Repeat(text, number)).Trim();

    /// <summary>Wire names that differ in what no name of C# has.</summary>
    private static string Spelled(int number) => string.Concat(Enumerable.Range(0, 16).Select(bit => "a" + ((number >> bit) % 2 == 0 ? "-" : "_"))) + "a";

    private static Dictionary<string, DescribedDefinition> With(this Dictionary<string, DescribedDefinition> definitions, string key, DescribedDefinition definition)
    {
        definitions[key] = definition;
        return definitions;
    }

    [GeneratedRegex("~[0-9]+")]
    private static partial Regex Numbers();
}
