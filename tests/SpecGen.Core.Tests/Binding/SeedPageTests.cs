using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;

namespace SpecGen.Core.Tests.Binding;

/// <summary>The seed page is extracted text: most types of its objects are gone and must all come back.</summary>
public class SeedPageTests
{
    private static readonly BoundPage s_page = TextPage.Bind(File.ReadAllText(Repository.SeedPage));
    private static readonly Operation s_operation = s_page.Operation!;

    [Fact]
    public void The_operation_is_read()
    {
        Assert.Equal("GET", s_operation.Method);
        Assert.Equal("/security/ipsec/security-associations/{uuid}", s_operation.PathTemplate);
        Assert.Equal("Retrieve an IPsec or IKE security association", s_operation.Title);
        Assert.Equal("9.8", s_operation.IntroducedIn);
        Assert.Equal(["Retrieves a specific IPsec or IKE (Internet Key Exchange) security association."], s_operation.Description);
        Assert.Equal(["security ipsec show-ipsecsa", "security ipsec show-ikesa"], s_operation.RelatedCommands);
        Assert.Null(s_operation.Request);
    }

    [Fact]
    public void Nothing_is_left_to_complain_about() => Assert.Empty(s_page.Diagnostics);

    [Fact]
    public void Parameters_have_type_place_and_mark()
    {
        Assert.Equal(["uuid", "fields"], s_operation.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["path", "query"], s_operation.Parameters.Select(parameter => parameter.Location));
        Assert.Equal([true, false], s_operation.Parameters.Select(parameter => parameter.Required));
        Assert.Equal(["string", "array"], s_operation.Parameters.Select(parameter => parameter.Schema.Type));
        Assert.Equal("string", s_operation.Parameters[1].Schema.ItemType);
    }

    [Theory]
    [InlineData("cipher_suite", "string", "")]
    [InlineData("ike", "object", "authentication initiator_security_parameter_index is_initiator responder_security_parameter_index state version")]
    [InlineData("ike.is_initiator", "boolean", "")]
    [InlineData("ike.version", "integer", "")]
    [InlineData("ipsec", "object", "action inbound outbound state")]
    [InlineData("ipsec.inbound", "object", "bytes packets security_parameter_index")]
    [InlineData("ipsec.inbound.bytes", "integer", "")]
    [InlineData("ipsec.outbound", "object", "bytes packets security_parameter_index")]
    [InlineData("ipsec.outbound.packets", "integer", "")]
    [InlineData("lifetime", "integer", "")]
    [InlineData("local_address", "string", "")]
    [InlineData("node", "object", "_links name uuid")]
    [InlineData("node._links", "object", "self")]
    [InlineData("node._links.self", "object", "href")]
    [InlineData("node._links.self.href", "string", "")]
    [InlineData("policy_name", "string", "")]
    [InlineData("remote_address", "string", "")]
    [InlineData("scope", "string", "")]
    [InlineData("svm", "object", "_links name uuid")]
    [InlineData("svm._links.self.href", "string", "")]
    [InlineData("type", "string", "")]
    [InlineData("uuid", "string", "")]
    public void A_response_property_has_its_type_and_members(string path, string type, string members)
    {
        var schema = SchemaWalk.At(s_operation.Responses.Single().Schema!, path);

        Assert.Equal(type, schema.Type);
        Assert.Equal(members, string.Join(' ', schema.Properties.Select(property => property.Name)));
    }

    [Fact]
    public void The_response_has_its_twelve_properties() =>
        Assert.Equal(12, s_operation.Responses.Single().Schema!.Properties.Count);

    [Fact]
    public void Descriptions_stay_where_the_type_was_lost() =>
        Assert.Equal(["Node with the security association."], SchemaWalk.At(s_operation.Responses.Single().Schema!, "node").Description);

    [Fact]
    public void Both_codes_of_one_description_are_kept() =>
        Assert.Equal(
            [new("66257118", "IPsec SA with the specified UUID was not found."), new("66257119", "IPsec SA with the specified UUID was not found.")],
            s_operation.ErrorCodes);

    [Fact]
    public void The_error_envelope_is_resolved()
    {
        Assert.Equal("Default", Assert.Single(s_operation.Errors).Status);
        var error = SchemaWalk.At(s_operation.Errors[0].Schema!, "error");

        Assert.Equal(["arguments", "code", "message", "target"], error.Properties.Select(property => property.Name));
        Assert.Equal(("array", "object"), (error.Properties[0].Schema.Type, error.Properties[0].Schema.ItemType));
        Assert.Equal(["code", "message"], error.Properties[0].Schema.Properties.Select(property => property.Name));
    }

    [Fact]
    public void The_definitions_are_listed_in_page_order() =>
        Assert.Equal(
            ["ike", "inbound", "outbound", "ipsec", "href", "_links", "node", "svm", "error_arguments", "error"],
            s_operation.Definitions);

    [Fact]
    public void Reading_it_twice_gives_equal_pages() =>
        Assert.Equal(s_page, TextPage.Bind(File.ReadAllText(Repository.SeedPage)));
}
