using SpecGen.Changes.Tests.Harness;

namespace SpecGen.Changes.Tests;

public class ReferenceComparisonTests
{
    private static readonly KitePage s_page = new()
    {
        Request = ["name|string|Its name.", "tail|link:#tail[tail]|What hangs below."],
        Definitions = [["tail", "bows|integer|How many.", "knot|link:#knot[knot]|How it is tied."], ["knot", "name|string|Of the knot.", "turns|integer|How many."]],
    };

    [Fact]
    public void Equal_pages_have_no_changes() => Assert.Empty(Compared.Changes(s_page, s_page, withDescriptions: true));

    [Fact]
    public void A_reworded_description_counts_only_where_it_is_asked_for()
    {
        var reworded = s_page with { Description = "Alters it.", Title = "Alter a kite", Request = ["name|string|What it is called.", "tail|link:#tail[tail]|Below."] };
        Assert.Empty(Compared.Changes(s_page, reworded));
        Assert.NotEmpty(Compared.Changes(s_page, reworded, withDescriptions: true));
    }

    [Fact]
    public void A_member_that_moved_within_its_table_is_no_change() =>
        Assert.Empty(Compared.Changes(s_page, s_page with { Request = [.. s_page.Request!.Reverse()] }, withDescriptions: true));

    [Fact]
    public void A_definition_of_another_name_is_no_change() => Assert.Empty(Compared.Changes(
        s_page,
        s_page with
        {
            Request = ["name|string|Its name.", "tail|link:#ribbon[ribbon]|What hangs below."],
            Definitions = [["ribbon", .. s_page.Definitions[0][1..]], s_page.Definitions[1]],
        }));

    [Fact]
    public void An_object_that_is_gone_is_said_once_with_the_number_of_its_members()
    {
        var change = Assert.Single(Compared.Changes(s_page, s_page with { Request = ["name|string|Its name."] }));
        Assert.Equal(("request-member-removed", "tail", 4), (change.Rule.Id, change.Subject.Path, change.MembersBelow));
    }

    [Fact]
    public void An_object_that_became_a_text_is_said_once()
    {
        var change = Assert.Single(Compared.Changes(s_page, s_page with { Request = ["name|string|Its name.", "tail|string|What hangs below."] }));
        Assert.Equal(("request-member-type-changed", "object", "string"), (change.Rule.Id, change.Before, change.After));
    }

    [Fact]
    public void A_member_is_named_by_its_path_from_the_body()
    {
        var change = Assert.Single(Compared.Changes(s_page, s_page with { Definitions = [s_page.Definitions[0], ["knot", "name|string|Of the knot."]] }));
        Assert.Equal("tail.knot.turns", change.Subject.Path);
    }

    [Fact]
    public void A_change_below_a_definition_that_contains_itself_is_said_once_for_each_of_its_places()
    {
        var recursive = s_page with { Definitions = [s_page.Definitions[0], ["knot", "name|string|Of the knot.", "inner|link:#knot[knot]|Within it."]] };
        var changes = Compared.Changes(recursive, recursive with { Definitions = [recursive.Definitions[0], ["knot", "name|integer|Of the knot.", "inner|link:#knot[knot]|Within it."]] });
        Assert.All(changes, change => Assert.Equal("request-member-type-changed", change.Rule.Id));
        Assert.Contains(changes, change => change.Subject.Path == "tail.knot.name");
        Assert.InRange(changes.Count, 1, 3);
    }

    [Fact]
    public void Nothing_of_a_read_only_member_of_a_request_breaks()
    {
        var page = s_page with { Request = ["tail|link:#tail[tail]|What hangs below.\n\n* readOnly: 1"] };
        var changes = Compared.Changes(page, page with { Definitions = [["tail", "bows|string|How many."]] });
        Assert.Equal(["request-read-only-member-changed", "request-read-only-member-removed"], changes.Select(change => change.Rule.Id));
        Assert.All(changes, change => Assert.Equal(ChangeSeverity.Documentation, change.Severity));
    }

    [Fact]
    public void A_renamed_key_of_a_path_is_one_operation_with_one_parameter()
    {
        var change = Assert.Single(Compared.Changes(s_page, s_page with { Path = "/kites/{kite.uuid}", Parameters = ["kite.uuid|string|path|True|Key of the kite."] }));
        Assert.Equal(("path-parameter-renamed", "uuid", "kite.uuid"), (change.Rule.Id, change.Before, change.After));
        Assert.Equal("PATCH /kites/{uuid}", change.Operation.OldName.ToString());
    }

    [Fact]
    public void A_renamed_key_whose_type_changed_is_compared_by_its_place()
    {
        var changes = Compared.Changes(s_page, s_page with { Path = "/kites/{id}", Parameters = ["id|integer|path|True|Key of the kite."] });
        Assert.Equal(["path-parameter-renamed", "parameter-type-changed"], changes.Select(change => change.Rule.Id));
    }

    [Fact]
    public void Fingerprints_hang_on_rule_operation_and_subject_alone()
    {
        var first = Assert.Single(Compared.Changes(Default("1"), Default("2")));
        var second = Assert.Single(Compared.Changes(Default("1"), Default("3") with { Path = "/kites/{id}", Parameters = ["id|string|path|True|Key."] }), change => change.Rule == first.Rule);
        Assert.Equal(first.Fingerprint, second.Fingerprint);
        var other = Assert.Single(Compared.Changes(Default("1") with { Method = "POST" }, Default("2") with { Method = "POST" }));
        Assert.NotEqual(first.Fingerprint, other.Fingerprint);

        KitePage Default(string value) => s_page with { Request = [$"bows|integer|How many.\n\n* Default value: {value}"] };
    }

    [Fact]
    public void Each_documented_value_has_a_fingerprint_of_its_own()
    {
        var changes = Compared.Changes(Values("""["red"]"""), Values("""["red", "blue", "green"]"""));
        Assert.Equal(["blue", "green"], changes.Select(change => change.Aspect));
        Assert.Distinct(changes.Select(change => change.Fingerprint));

        KitePage Values(string values) => s_page with { Request = [$"color|string|Its color.\n\n* enum: {values}"] };
    }

    [Fact]
    public void What_extracted_text_has_lost_is_no_change()
    {
        var marked = s_page with { Request = ["bows|integer|How many.\n\n* readOnly: 1\n* Default value: 3\n* Max value: 9\n* format: int32\n* x-nullable: true\n* x-ntap-deprecated: 9.9"] };
        var plain = s_page with { Request = ["bows|integer|How many."] };
        Assert.Empty(Compared.ChangesToText(marked, plain));
        Assert.NotEmpty(Compared.Changes(marked, plain));
        Assert.NotEmpty(Compared.ChangesToText(marked, s_page with { Request = ["bows|string|How many."] }));
    }

    [Fact]
    public void A_condition_in_other_words_asks_for_the_same()
    {
        var changes = Compared.Changes(Required("Required when the wind is strong."), Required("Required if there is a strong wind."));
        Assert.Empty(changes);
    }

    [Fact]
    public void A_requirement_that_lost_its_condition_asks_for_more()
    {
        Assert.Equal(["requirement-added"], Compared.Changes(Required("Required when the wind is strong."), Required("Its name.")).Select(change => change.Rule.Id));
        Assert.Equal(["requirement-removed"], Compared.Changes(Required("Its name."), Required("Required when the wind is strong.")).Select(change => change.Rule.Id));
    }

    private static KitePage Required(string words) =>
        s_page with { Request = ["name|string|Its name."], Definitions = [], Sections = $"== Required properties\n\n* `name` - {words}\n" };
}
