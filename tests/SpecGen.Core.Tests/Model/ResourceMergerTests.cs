using SpecGen.Binding;
using SpecGen.Model;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Model;

public class ResourceMergerTests
{
    private const string Collection = "/storage/volumes";
    private const string Item = "/storage/volumes/{uuid}";

    [Fact]
    public void The_record_is_the_union_of_what_all_pages_state()
    {
        var record = RecordOf(
            Get(Item, Object(Member("name", Text))),
            Get(Collection, Object(Member("records", Array("object", Member("size", Integer))), Member("num_records", Integer))),
            Post(Collection, Object(Member("style", Text))));

        Assert.Equal(["name", "size", "style"], record.Members.Select(member => member.Name));
    }

    [Fact]
    public void A_member_knows_where_it_appears_and_where_it_can_be_sent()
    {
        var record = RecordOf(
            Get(Item, Object(Member("name", Text))),
            Patch(Item, Object(Member("name", Text))));

        Assert.Equal(MemberUse.Read | MemberUse.Updated, Assert.Single(record.Members).Use);
    }

    [Fact]
    public void What_only_a_deletion_takes_is_said_to_be_sent_there()
    {
        var record = RecordOf(
            Get(Item, Object(Member("name", Text))),
            Patch(Item, Object(Member("password", Text))) with { Method = "DELETE" });

        Assert.Equal([MemberUse.Read, MemberUse.Deleted], record.Members.Select(member => member.Use));
    }

    [Fact]
    public void Nested_objects_are_united_too()
    {
        var record = RecordOf(
            Get(Item, Object(Member("space", Object(Member("used", Integer))))),
            Patch(Item, Object(Member("space", Object(Member("size", Integer))))));

        Assert.Equal(["used", "size"], record.Members[0].Type.Members.Select(member => member.Name));
    }

    [Fact]
    public void An_integer_on_one_page_and_a_number_on_another_is_a_number() =>
        Assert.Equal(DataKind.Number, MergedKind(Integer, Of("number")));

    [Fact]
    public void Text_takes_the_values_that_another_page_states()
    {
        Assert.Equal(DataKind.Enumeration, MergedKind(Enumeration("a", "b"), Text));
        Assert.Equal(DataKind.Enumeration, MergedKind(Text, Enumeration("a", "b")));
    }

    [Fact]
    public void A_page_that_gives_no_type_yields_to_one_that_does() =>
        Assert.Equal(DataKind.Boolean, MergedKind(Of(null), Of("boolean")));

    [Fact]
    public void A_definition_without_table_yields_to_one_with_members() =>
        Assert.Equal(DataKind.TypedObject, MergedKind(Object(), Object(Member("a", Text))));

    [Fact]
    public void A_member_takes_the_values_that_the_parameter_selecting_by_it_states()
    {
        var list = Get(Collection, Object(Member("records", Array("object", Member("state", Text), Member("space", Object(Member("kind", Enumeration("a"))))))));
        var record = RecordOf(list with { Parameters = [Query("state", "on", "off"), Query("space.kind", "b"), Query("space_kind", "c"), Query("other", "x")] });

        Assert.Equal(["on", "off"], record.Members[0].Type.Values);
        Assert.Equal(["a", "b"], record.Members[1].Type.Members[0].Type.Values);
    }

    [Fact]
    public void A_member_takes_the_format_of_the_parameter_selecting_by_it()
    {
        var list = Get(Collection, Object(Member("records", Array("object", Member("opened", Text)))));
        var opened = new Parameter("opened", "query", false, Text with { Attributes = new() { Format = "date-time" } });

        Assert.Equal(DataKind.DateTime, RecordOf(list with { Parameters = [opened] }).Members[0].Type.Kind);
    }

    [Theory]
    [InlineData(null, "9.10")]
    [InlineData("9.8", "9.8")]
    public void A_member_that_states_no_release_takes_that_of_the_parameter_of_a_read_selecting_by_it(string? stated, string expected)
    {
        var list = Get(Collection, Object(Member("records", Array("object", Member("copies", Integer with { Attributes = new() { IntroducedIn = stated } })))));

        Assert.Equal(expected, RecordOf(list with { Parameters = [CopiesSince910] }).Members[0].Attributes.IntroducedIn);
    }

    [Fact]
    public void The_parameter_of_a_write_by_query_says_nothing_of_the_release_of_a_member()
    {
        var record = RecordOf(
            Get(Collection, Object(Member("records", Array("object", Member("copies", Integer))))),
            Patch(Collection, Object(Member("copies", Integer))) with { Parameters = [CopiesSince910] });

        Assert.Null(record.Members[0].Attributes.IntroducedIn);
    }

    [Fact]
    public void A_parameter_that_selects_nothing_says_nothing_of_a_member_of_its_name()
    {
        var record = RecordOf(Get(Item, Object(Member("state", Text))) with { Parameters = [Query("state", "on", "off")] });

        Assert.Equal(DataKind.Text, record.Members[0].Type.Kind);
    }

    [Fact]
    public void What_a_member_may_be_is_what_any_page_says_of_it()
    {
        var record = RecordOf(
            Get(Item, Object(Member("size", Integer with { Attributes = new() { Minimum = "1" } }))),
            Patch(Item, Object(Member("size", Integer with { Attributes = new() { Minimum = "2", Maximum = "9", IntroducedIn = "9.8" } }))));

        Assert.Equal(new() { Minimum = "1", Maximum = "9", IntroducedIn = "9.8" }, record.Members[0].Attributes);
    }

    [Fact]
    public void Types_that_exclude_each_other_become_raw_json_and_are_reported()
    {
        var merged = Merge(Get(Item, Object(Member("state", Text))), Patch(Item, Object(Member("state", Object(Member("a", Text))))));

        Assert.Equal(DataKind.Raw, merged.Resource.Record!.Members[0].Type.Kind);
        Assert.Equal(new TypeConflict("state", "text", "object"), Assert.Single(merged.Conflicts));
    }

    [Fact]
    public void A_contradiction_stays_raw_json_whatever_a_further_page_says()
    {
        var contradictory = Object(Member("state", Object(Member("a", Text))));
        var record = RecordOf(Get(Item, Object(Member("state", Text))), Patch(Item, contradictory), Operation("PUT", Item) with
        {
            Request = new(default, Object(Member("state", Text)), null),
        });

        Assert.Equal(DataKind.Raw, record.Members[0].Type.Kind);
    }

    [Fact]
    public void A_job_is_no_part_of_the_record()
    {
        var merged = Merge(Delete(Item) with { Responses = [new("202", "Accepted", Object(Member("job", Object(Member("uuid", Text)))), null, default)] });

        Assert.Null(merged.Resource.Record);
        Assert.Equal(ResponseShape.Job, Assert.Single(merged.Resource.Operations).Response);
    }

    [Fact]
    public void The_body_of_a_failure_is_no_part_of_the_record()
    {
        var merged = Merge(Get(Item, Object(Member("detail", Text)), status: "404"));

        Assert.Null(merged.Resource.Record);
    }

    private static Parameter CopiesSince910 { get; } = new("copies", "query", false, Integer with { Attributes = new() { IntroducedIn = "9.10" } });

    private static Parameter Query(string name, params string[] values) => new(name, "query", false, Enumeration(values));

    private static DataKind MergedKind(Schema first, Schema second) =>
        RecordOf(Get(Item, Object(Member("value", first))), Patch(Item, Object(Member("value", second)))).Members[0].Type.Kind;

    private static DataType RecordOf(params Operation[] operations) => Merge(operations).Resource.Record!;

    private static MergedResource Merge(params Operation[] operations) =>
        ResourceMerger.Merge(Assert.Single(ResourceGroup.Of(operations)));
}
