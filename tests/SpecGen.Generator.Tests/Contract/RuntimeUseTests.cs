using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Contract;
using SpecGen.Emission;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Generator.Tests.Contract;

/// <summary>Generated code uses of the runtime what Core states, and Core states nothing that no generated code uses.</summary>
public class RuntimeUseTests
{
    private static readonly string[] s_stated = [.. RuntimeContract.Types.SelectMany(NamesOf)];

    private static readonly Schema s_text = new() { Type = "string" };

    private static readonly Schema s_integer = new() { Type = "integer" };

    private static readonly Parameter s_file = new("file", "formData", false, s_text);

    private static readonly RuntimeUse s_use = RuntimeUse.Of([.. Generated(), .. Printed()]);

    /// <summary>
    /// What the compiler never sees: documentation tells of the first in words, the forms promise the second, selections pass on the third, the generator
    /// and the runtime read the last.
    /// </summary>
    private static readonly string[] s_unseen =
    [
        "SpecGen.Runtime.ApiException.ErrorAs",
        .. NamesOf(AccessContract.AnyForm),
        .. NamesOf(FieldContract.MemberNames),
        .. NamesOf(ClientContract.ServesContracts),
        "SpecGen.Runtime.Generated.GeneratedForContractAttribute.Number",
        // The analyzers read what is listed where it is written.
        .. MarkContract.Types.SelectMany(NamesOf).Where(name => name.EndsWith("Attribute.Members", StringComparison.Ordinal)),
        "SpecGen.Runtime.Generated.DeprecatedMembersAttribute.Release",
        "SpecGen.Runtime.Generated.DocumentsErrorsAttribute.Codes",
    ];

    [Fact]
    public void Generated_code_uses_nothing_that_is_not_stated() => AssertNone(s_use.Names.Except(s_stated));

    [Fact]
    public void Nothing_is_stated_that_no_generated_code_uses() => AssertNone(s_stated.Except(s_use.Names).Except(s_unseen));

    private static void AssertNone(IEnumerable<string> names) => Assert.True(!names.Any(), string.Join("\n", names.Order()));

    private static IEnumerable<string> NamesOf(RuntimeType type)
    {
        var name = $"{type.Namespace}.{type.Name.Replace('.', '+')}{(type.Arity == 0 ? "" : $"`{type.Arity}")}";
        return type.Members.Select(member => $"{name}.{member.Name}").Prepend(name);
    }

    /// <summary>Each in a namespace of its own, since two of them could state one resource.</summary>
    private static IEnumerable<string> Generated()
    {
        PageText[][] sets = [[PageText.Seed()], CorpusFolder.RequirePages("own/adoc")];
        foreach (var (set, index) in sets.Select((set, index) => (set, index)))
        {
            var host = new GeneratorHost([.. set]);
            host.Use(("SpecGenNamespace", $"Contoso.Pages{index}"), ("SpecGenDependencyInjection", "true"));
            foreach (var source in host.Run().GeneratedSources)
                yield return source.SourceText.ToString();
        }
    }

    /// <summary>A construct each that the pages above do not state.</summary>
    private static IEnumerable<string> Printed()
    {
        var link = Object(("href", s_text));
        var chest = Object(
            ("label", s_text),
            ("height", new Schema { Type = "number" }),
            ("whatever", new Schema()),
            ("marks", ListOf("string")),
            ("numbers", ListOf("integer")),
            ("ratios", ListOf("number")),
            ("flags", ListOf("boolean")),
            ("anything", new Schema { Type = "array" }),
            ("kinds", new Schema { Type = "array", ItemType = "string", Attributes = new() { Enum = ["old", "new"] } }),
            ("maybe_texts", ListOf("string") with { HasNullableItems = true }),
            ("maybe_numbers", ListOf("integer") with { HasNullableItems = true }),
            ("labels", MapOf(s_text)),
            ("weights", MapOf(new Schema { Type = "number" })),
            ("locks", MapOf(new Schema { Type = "boolean" })),
            ("opened", MapOf(s_text with { Attributes = new() { Format = "date-time" } })),
            ("drawers", MapOf(Object(("width", s_integer)))),
            ("rows", MapOf(ListOf("integer"))),
            ("rest", MapOf(new Schema())),
            ("icon", link),
            ("_links", Object(("self", link))),
            ("fault", Object(("message", s_text), ("code", s_integer))));
        Operation[] operations =
        [
            Operation("GET", "/chests/{id}") with { Responses = [Ok(chest)] },
            Operation("POST", "/chests/{id}/labels") with { Request = new(default, MapOf(s_text), null), Responses = [Ok(MapOf(s_integer))] },
            Operation("DELETE", "/chests") with { IntroducedIn = "9.9", Parameters = [Query("serial_records", "boolean")] },
            Operation("GET", "/chests/{id}/photos/{path}") with { Parameters = [Query("byte_offset", "integer"), Query("length", "integer")] },
            Operation("POST", "/chests/{id}/photos/{path}") with { IntroducedIn = "9.9", Parameters = [s_file] },
            Operation("GET", "/letters/{id}") with { Parameters = [new("X-Seal", "header", false, s_text with { Attributes = new() { IntroducedIn = "9.9" } })], Responses = [Ok(chest)] },
            Operation("POST", "/letters") with { Parameters = [s_file], Responses = [Ok(Object(("size", s_integer)))] },
            Operation("POST", "/stamps") with { Parameters = [s_file], Responses = [new("200", "OK", null, null, default) { IsRawJson = true }] },
            Operation("GET", "/chests/{id}/metrics") with
            {
                Parameters = [new("interval", "query", false, s_text with { Attributes = new() { Enum = ["1h", "1d", "1w", "1m", "1y"] } })],
                Responses = [Ok(Object(("size", s_integer)))],
            },
        ];
        var names = new GroupNames("Contoso.Chests", "ChestClient");
        var groups = ResourceGroup.Of(operations);
        return groups.Select(group => ResourceFile.Print(ResourcePlanner.Plan(names, ResourceMerger.Merge(group).Resource)))
            .Append(ClientFile.Print(ClientPlanner.Plan(names, groups.Select(ResourceAddress.Of))));
    }

    private static Parameter Query(string name, string type) => new(name, "query", false, new Schema { Type = type });

    private static Operation Operation(string method, string path) => new() { Method = method, PathTemplate = path, Title = "Work on a chest" };

    private static Response Ok(Schema body) => new("200", "OK", body, null, default);

    private static Schema Object(params (string Name, Schema Schema)[] members) =>
        new() { Type = "object", Properties = members.Select(member => new SchemaProperty(member.Name, member.Schema)).ToEquatableArray() };

    private static Schema ListOf(string type) => new() { Type = "array", ItemType = type };

    private static Schema MapOf(Schema entry) => Object() with { AdditionalProperties = entry };
}
