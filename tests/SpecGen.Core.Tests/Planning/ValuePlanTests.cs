using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

/// <summary>What is no object with members of its own: maps, lists, raw JSON.</summary>
public class ValuePlanTests
{
    private const string Map = "global::System.Collections.Generic.IReadOnlyDictionary";
    private const string List = "global::System.Collections.Generic.IReadOnlyList";
    private const string Forms = "global::SpecGen.Runtime.Generated.";

    public static TheoryData<string, string> Types { get; } = new()
    {
        { "text", $"{Map}<string, string>" },
        { "integer", $"{Map}<string, long>" },
        { "date", $"{Map}<string, global::SpecGen.Runtime.ApiDateTime>" },
        { "values", $"{Map}<string, global::Api.Crates.CrateLabelItem>" },
        { "object", $"{Map}<string, global::Api.Crates.CrateLabelItem>" },
        { "objects", $"{Map}<string, {List}<global::Api.Crates.CrateLabelItem>>" },
        { "map", $"{Map}<string, {Map}<string, bool>>" },
        { "reference", $"{Map}<string, global::SpecGen.Runtime.ResourceReference>" },
        { "nulls", $"{Map}<string, string?>" },
        { "null numbers", $"{Map}<string, double?>" },
        { "unknown", $"{Map}<string, global::System.Text.Json.JsonElement>" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_map_is_a_dictionary_of_whatever_its_values_are(string kind, string type) =>
        Assert.Equal(type, Plan(Get("/crates/{id}", Object(Member("labels", MapOf(Values(kind)))))).Record!.Members[0].Type);

    [Fact]
    public void A_map_is_read_and_written_by_its_values_form()
    {
        var member = Plan(Get("/crates/{id}", Object(Member("labels", MapOf(Values("objects")))))).Record!.Members[0];

        const string item = "global::Api.Crates.CrateLabelItem";
        Assert.Equal($"Map<{List}<{item}>, {Forms}ListForm<{item}, {Forms}ObjectForm<{item}>>>", member.Access);
        Assert.Null(member.FieldSetType);
    }

    [Fact]
    public void A_list_of_maps_is_one()
    {
        var member = Plan(Get("/crates/{id}", Object(Member("rows", MapOf(Text) with { Type = "array", ItemType = "object" })))).Record!.Members[0];

        Assert.Equal($"{List}<{Map}<string, string>>", member.Type);
        Assert.StartsWith($"List<{Map}<string, string>, {Forms}MapForm<", member.Access, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string", "string?")]
    [InlineData("integer", "long?")]
    public void Items_that_can_be_null_are_nullable(string type, string item) =>
        Assert.Equal($"{List}<{item}>", Plan(Get("/crates/{id}", Object(Member("rows", Array(type) with { HasNullableItems = true })))).Record!.Members[0].Type);

    [Fact]
    public void An_object_in_a_map_can_be_read_but_not_selected()
    {
        var nested = Plan(Get("/crates/{id}", Object(Member("labels", MapOf(Values("object")))))).NestedRecords[0];

        Assert.Null(nested.RootType);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, "password", true)]
    [InlineData(false, "uri", false)]
    public void What_is_never_answered_and_what_is_a_password_are_secrets(bool isWriteOnly, string? format, bool expected)
    {
        var answer = Text with { Attributes = new() { WriteOnly = isWriteOnly, Format = format } };

        Assert.Equal(expected, Plan(Get("/crates/{id}", Object(Member("answer", answer)))).Record!.Members[0].IsSecret);
    }

    [Fact]
    public void A_map_is_a_whole_answer_and_a_whole_body()
    {
        var set = Operation("PUT", "/crates/{id}/labels") with
        {
            Request = new(default, MapOf(Text), null),
            Responses = [new("200", "Ok", MapOf(Integer), null, default)],
        };

        var operation = Plan(set).Api.Operations[0];

        Assert.Equal($"global::System.Threading.Tasks.Task<{Map}<string, long>>", operation.ReturnType);
        Assert.Equal($"SendAsync<{Map}<string, long>, {Forms}MapForm<long, {Forms}IntegerForm>>", operation.Call);
        Assert.Equal(("body", $"{Map}<string, string>", $"{Forms}MapForm<string, {Forms}TextForm>"), (operation.Body!.ParameterName, operation.Body.Type, operation.Body.Form));
        Assert.Null(Plan(set).Record);
    }

    [Fact]
    public void Objects_in_a_maps_answer_have_types_named_after_the_operation()
    {
        var plan = Plan(Get("/crates/shelves", MapOf(Values("object"))));

        Assert.Equal("CrateShelfCollectionGetAnswerEntry", plan.NestedRecords[0].Name);
        Assert.Contains("global::Api.Crates.Shelves.CrateShelfCollectionGetAnswerEntry>", plan.Api.Operations[0].ReturnType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "ListAsync", "ApiPageable<")]
    [InlineData("POST", "CreateAsync", "IReadOnlyList<")]
    public void A_bare_array_of_objects_is_a_collection_of_records(string method, string name, string type)
    {
        var operation = Plan(Get("/crates", Array("object", Member("name", Text))) with { Method = method }).Api.Operations[0];

        Assert.Equal(name, operation.MethodName);
        Assert.Contains(type + "global::Api.Crates.Crate>", operation.ReturnType, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_array_of_objects_is_sent_as_one()
    {
        var operation = Plan(Post("/crates", Array("object", Member("name", Text)))).Api.Operations[0];

        Assert.Equal($"{List}<global::Api.Crates.Crate>", operation.Body!.Type);
    }

    [Theory]
    [InlineData("200", true, "Task<global::System.Text.Json.JsonElement>")]
    [InlineData("204", false, "Task")]
    public void An_answer_that_the_page_does_not_describe_is_raw(string status, bool isRaw, string type)
    {
        var get = Operation("GET", "/crates/{id}/weight") with { Responses = [new(status, "Ok", null, null, default) { IsRawJson = isRaw }] };

        Assert.EndsWith(type, Plan(get).Api.Operations[0].ReturnType, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_of_which_the_page_says_nothing_gives_what_comes() =>
        Assert.Equal("SendRawAsync", Plan(Operation("GET", "/crates/{id}/weight")).Api.Operations[0].Call);

    [Fact]
    public void A_body_that_no_page_describes_is_raw()
    {
        var operation = Plan(Operation("POST", "/crates/{id}/weigh") with { Request = new(default, null, null) }).Api.Operations[0];

        Assert.Equal("global::System.Text.Json.JsonElement", operation.Body!.Type);
    }

    private static ResourcePlan Plan(params Operation[] operations) =>
        ResourcePlanner.Plan(new GroupNames("Api", "ApiClient"), ResourceMerger.Merge(ResourceGroup.Of(operations).Single()).Resource);

    private static Schema MapOf(Schema values) => Object() with { AdditionalProperties = values };

    private static Schema Values(string kind) => kind switch
    {
        "text" => Text,
        "integer" => Integer,
        "date" => Text with { Attributes = new() { Format = "date-time" } },
        "values" => Enumeration("a", "b"),
        "object" => Object(Member("width", Integer), Member("kind", Text)),
        "objects" => Array("object", Member("width", Integer), Member("kind", Text)),
        "map" => MapOf(Of("boolean")),
        "reference" => Object(Member("name", Text), Member("uuid", Text)),
        "nulls" => Text with { Attributes = new() { Nullable = true } },
        "null numbers" => Of("number") with { Attributes = new() { Nullable = true } },
        _ => Of(null),
    };
}
