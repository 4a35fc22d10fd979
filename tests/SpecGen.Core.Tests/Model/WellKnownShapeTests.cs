using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Model;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Model;

public class WellKnownShapeTests
{
    [Fact]
    public void An_object_with_href_alone_is_a_link() => Assert.Equal(DataKind.Link, KindOf(Link));

    [Fact]
    public void An_object_of_the_links_self_and_next_is_links() =>
        Assert.Equal(DataKind.Links, KindOf(Object(Member("self", Link), Member("next", Link))));

    [Fact]
    public void An_object_with_links_of_its_own_has_a_type_of_its_own() =>
        Assert.Equal(DataKind.TypedObject, KindOf(Object(Member("self", Link), Member("snapshots", Link))));

    [Fact]
    public void Name_and_uuid_with_or_without_links_is_a_reference()
    {
        Assert.Equal(DataKind.Reference, KindOf(Object(Member("name", Text), Member("uuid", Text))));
        Assert.Equal(DataKind.Reference, KindOf(Object(Member("_links", Links), Member("name", Text), Member("uuid", Text))));
    }

    [Fact]
    public void Either_part_of_a_reference_is_a_reference()
    {
        Assert.Equal(DataKind.Reference, KindOf(Object(Member("name", Text))));
        Assert.Equal(DataKind.Reference, KindOf(Object(Member("_links", Links), Member("uuid", Text))));
    }

    [Fact]
    public void A_reference_that_is_not_described_takes_the_description_of_its_name()
    {
        var schema = Object(Member("name", Text with { Description = EquatableArray.Create<string>(["Name of the node."]) }));
        var member = new Member("node", SchemaTypes.Of(schema), [], SchemaAttributes.None, MemberUse.Read);

        Assert.Equal(["Name of the node."], WellKnownShape.Recognise(member).Description);
    }

    [Fact]
    public void A_reference_of_which_nothing_is_described_can_be_recognised_again()
    {
        var member = WellKnownShape.Recognise(new Member("node", SchemaTypes.Of(Object(Member("uuid", Text))), [], SchemaAttributes.None, MemberUse.Read));

        Assert.Equal(member, WellKnownShape.Recognise(member));
    }

    [Fact]
    public void A_reference_with_something_more_is_an_object_of_its_own() =>
        Assert.Equal(DataKind.TypedObject, KindOf(Object(Member("name", Text), Member("uuid", Text), Member("state", Text))));

    [Fact]
    public void Message_and_code_are_an_error() =>
        Assert.Equal(DataKind.Error, KindOf(Object(
            Member("message", Text), Member("code", Text), Member("target", Text), Member("arguments", Array("object", Member("code", Text), Member("message", Text))))));

    [Fact]
    public void An_address_with_more_beside_it_is_no_link() => Assert.Equal(DataKind.TypedObject, KindOf(Object(Member("href", Text), Member("title", Text))));

    [Fact]
    public void A_message_without_a_code_is_no_error() => Assert.Equal(DataKind.TypedObject, KindOf(Object(Member("message", Text), Member("target", Text))));

    [Fact]
    public void An_object_without_members_is_raw_json() => Assert.Equal(DataKind.Raw, KindOf(Object()));

    [Fact]
    public void Links_without_table_are_links() =>
        Assert.Equal(DataKind.Links, KindOf(Object(), "_links"));

    [Fact]
    public void A_circle_is_raw_json() => Assert.Equal(DataKind.Raw, KindOf(Object() with { IsCycle = true }));

    private static DataKind KindOf(Schema schema, string name = "value") =>
        WellKnownShape.Recognise(new Member(name, SchemaTypes.Of(schema), [], SchemaAttributes.None, MemberUse.Read)).Type.Kind;
}
