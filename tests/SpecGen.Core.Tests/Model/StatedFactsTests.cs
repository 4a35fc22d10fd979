using SpecGen.Binding;
using SpecGen.Model;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Model;

/// <summary>What a record's members know of what sections of the pages say.</summary>
public class StatedFactsTests
{
    private const string Beds = "/garden/beds";

    private static readonly Schema s_bed = Object(Member("name", Text), Member("water", Object(Member("level", Integer), Member("kind", Text))));

    [Fact]
    public void A_member_is_required_at_creation_if_every_creation_must_give_it()
    {
        var record = RecordOf(Creation(new()
        {
            Required = [Requirement("name"), Requirement("water.level") with { Condition = "if it is watered" }],
        }));

        Assert.True(record.Members[0].IsRequiredAtCreation);
        Assert.False(record.Members[1].Type.Members[0].IsRequiredAtCreation);
    }

    [Fact]
    public void A_fact_of_a_name_that_only_begins_with_a_member_is_not_one_of_it()
    {
        var record = RecordOf(Creation(new() { Required = [Requirement("water_level"), Requirement("water.kind")] }));

        Assert.Equal([false, true], record.Members[1].Type.Members.Select(member => member.IsRequiredAtCreation));
    }

    [Fact]
    public void One_of_several_alternatives_is_not_required()
    {
        var either = new MemberRequirement([Alternative("name"), Alternative("water.kind")], null, null);

        Assert.False(RecordOf(Creation(new() { Required = [either] })).Members[0].IsRequiredAtCreation);
    }

    [Fact]
    public void A_default_that_always_holds_is_a_member_s()
    {
        var record = RecordOf(Creation(new()
        {
            Defaults =
            [
                new(Stated("water.level"), "3", "3 if it rains", "if it rains"),
                new(Stated("records.water.level"), "5", "5", null),
                new(Stated("name"), null, "made up", null),
            ],
        }));

        Assert.Equal("5", record.Members[1].Type.Members[0].DefaultAtCreation);
        Assert.Null(record.Members[0].DefaultAtCreation);
    }

    [Fact]
    public void Of_several_defaults_of_a_member_the_first_counts()
    {
        var record = RecordOf(Creation(new() { Defaults = [new(Stated("water.level"), "5", "5", null), new(Stated("water.level"), "7", "7", null)] }));

        Assert.Equal("5", record.Members[1].Type.Members[0].DefaultAtCreation);
    }

    [Fact]
    public void A_member_that_a_read_sends_only_when_named_says_so()
    {
        var page = Get(Beds + "/{uuid}", s_bed) with { ExpensiveProperties = ["name", "water.*", "water.kind", "lost.*"] };

        var record = RecordOf(page);
        Assert.Equal([true, true], record.Members.Select(member => member.IsSentWhenNamed));
        Assert.Equal([false, true], record.Members[1].Type.Members.Select(member => member.IsSentWhenNamed));
        Assert.DoesNotContain(RecordOf(page with { SendsExpensiveProperties = true }).Members, member => member.IsSentWhenNamed);
    }

    [Fact]
    public void A_text_is_a_date_where_its_pages_show_one_and_none_shows_text()
    {
        var shown = Object(Member("opened", Text with { ShownFormat = "date-time" }));
        var text = Object(Member("opened", Text));

        Assert.Equal(DataKind.DateTime, RecordOf(Get(Beds, shown), Post(Beds, shown)).Members[0].Type.Kind);
        Assert.Equal(DataKind.Text, RecordOf(Get(Beds, shown), Post(Beds, text)).Members[0].Type.Kind);
    }

    private static Operation Creation(MemberStatements statements) => Post(Beds, s_bed) with { Statements = statements };

    private static MemberRequirement Requirement(string path) => new([Alternative(path)], null, null);

    private static RequirementAlternative Alternative(string path) => new([Stated(path)]);

    private static StatedMember Stated(string path) => new(path, StatedMember.Body);

    private static DataType RecordOf(params Operation[] operations) =>
        ResourceMerger.Merge(Assert.Single(ResourceGroup.Of(operations))).Resource.Record!;
}
