using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Model;

/// <summary>Which records can be brought to a wanted state, and by what they are known.</summary>
public class EnsuredRecordTests
{
    private static readonly SchemaProperty s_uuid = Member("uuid", Text);
    private static readonly SchemaProperty s_name = Member("name", Text);
    private static readonly SchemaProperty s_svm = Member("svm", Object(Member("name", Text), Member("uuid", Text)));

    [Fact]
    public void A_record_is_known_by_its_name_within_its_svm()
    {
        var ensured = Of("/volumes", "{uuid}", [s_uuid, s_name, s_svm, Member("size", Integer)])!;

        Assert.Equal(["name", "svm"], ensured.Key);
        Assert.Equal(("/volumes", "{uuid}", true, true), (ensured.Collection.Template, ensured.Item, ensured.CanBeWritten, ensured.CanBeDeleted));
    }

    [Fact]
    public void References_that_a_creation_requires_and_those_of_the_path_are_of_the_key()
    {
        var volume = Member("volume", Object(Member("name", Text)) with { Required = true });

        Assert.Equal(["name", "owner"], Of("/accounts", "{owner.uuid}/{name}", [s_name, Member("owner", Object(Member("name", Text), Member("uuid", Text)))])!.Key);
        Assert.DoesNotContain("policy", Of("/qtrees", "{volume.uuid}/{id}", [s_name, volume, Member("policy", Object(Member("name", Text)))])!.Key);
        Assert.Equal(["name", "volume"], Of("/qtrees", "{volume.uuid}/{id}", [s_name, volume])!.Key);
    }

    [Fact]
    public void What_the_collections_path_says_already_is_not_of_the_key()
    {
        var ensured = Of("/volumes/{volume.uuid}/snapshots", "{uuid}", [s_uuid, s_name, s_svm, Member("volume", Object(Member("uuid", Text)) with { Required = true })])!;

        Assert.Equal(["name", "svm"], ensured.Key);
        Assert.Equal("/volumes/{volume.uuid}/snapshots", ensured.Collection.Template);
    }

    [Fact]
    public void A_record_without_a_name_is_known_by_what_its_path_has_keys_of_if_a_creation_takes_them()
    {
        Assert.Equal(["svm"], Of("/ldap", "{svm.uuid}", [s_svm, Member("port", Integer)])!.Key);
        Assert.Null(Of("/rules", "{uuid}", [s_uuid, Member("port", Integer)]));
        Assert.Null(Of("/rules", "{index}", [Member("port", Integer)]));
    }

    [Fact]
    public void An_override_says_another_key_or_none()
    {
        Assert.Equal(["port"], Of("/rules", "{uuid}", [s_uuid, Member("port", Integer)], key: ["port"])!.Key);
        Assert.Null(Of("/volumes", "{uuid}", [s_uuid, s_name], key: []));
    }

    [Fact]
    public void What_is_not_listed_created_and_changed_by_documented_operations_is_not_ensured()
    {
        var pages = Pages("/volumes", "{uuid}", [s_uuid, s_name], null);

        Assert.NotNull(Of(pages));
        Assert.Null(Of([.. pages.Where(page => page.Method != "GET")]));
        Assert.False(Of([.. pages.Where(page => page.Method != "POST")])!.CanBeWritten);
        Assert.False(Of([.. pages.Where(page => page.Method != "PATCH")])!.CanBeWritten);
        Assert.False(Of([.. pages.Where(page => page.Method != "DELETE")])!.CanBeDeleted);
        Assert.Null(Of([.. pages.Where(page => page.Method is "GET" or "POST")]));
        Assert.Null(Of([.. pages.Select(page => page with { IntroducedIn = null })]));
    }

    [Fact]
    public void A_write_that_needs_a_parameter_besides_cannot_be_ensured()
    {
        var pages = Pages("/volumes", "{uuid}", [s_uuid, s_name], null);

        var needing = pages.Select(page => page.Method == "POST" ? page with { Parameters = [new("reason", "query", true, Text)] } : page);

        Assert.False(Of([.. needing])!.CanBeWritten);
    }

    [Fact]
    public void Codes_that_say_that_a_record_is_there_are_told_from_others()
    {
        var pages = Pages("/volumes", "{uuid}", [s_uuid, s_name], null).Select(page => page.Method == "POST"
            ? page with { ErrorCodes = [new("917", "Volume \"x\" already exists."), new("918", "The aggregate does not exist."), new("919", "Duplicate name."), new("many", "It already exists.")] }
            : page);

        Assert.Equal(["917", "919"], Of([.. pages])!.ExistsCodes);
    }

    [Fact]
    public void Members_that_no_answer_has_and_lists_without_an_order_are_known()
    {
        var tags = Array("string") with { Attributes = new() { UniqueItems = true } };
        var read = Object(s_uuid, s_name, Member("nas", Object(Member("path", Text), Member("tags", tags))));
        var written = Object(s_name, Member("token", Text), Member("nas", Object(Member("path", Text), Member("force", Integer))));
        var pages = Pages("/volumes", "{uuid}", [], null).Select(page => page with
        {
            Request = page.Request is null ? null : new(default, written, null),
            Responses = page.Method == "GET" ? Get("/", Envelope(read)).Responses : page.Responses,
        });

        var ensured = Of([.. pages])!;

        Assert.Equal(["nas.force", "token"], ensured.Unread.Order(StringComparer.Ordinal));
        Assert.Equal(["nas.tags"], ensured.Sets);
    }

    private static EnsuredRecord? Of(string collection, string item, SchemaProperty[] members, string[]? key = null) =>
        Of(Pages(collection, item, members, key));

    private static EnsuredRecord? Of(Operation[] pages) => EnsuredRecord.Of(ResourceMerger.Merge(ResourceGroup.Of(pages).Single()).Resource);

    private static Operation[] Pages(string collection, string item, SchemaProperty[] members, string[]? key)
    {
        var body = Object(members);
        var created = key is null ? body : body with { Attributes = body.Attributes with { NaturalKey = key.ToEquatableArray() } };
        Operation[] pages = [Get(collection, Envelope(body)), Post(collection, created), Patch($"{collection}/{item}", body), Delete($"{collection}/{item}")];
        return [.. pages.Select(page => page with { IntroducedIn = "9.6" })];
    }

    private static Schema Envelope(Schema record) =>
        Object(Member("num_records", Integer), Member("records", Array("object", [.. record.Properties])));
}
