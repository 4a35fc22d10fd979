using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Objects;

public class LinksTests
{
    /// <summary>With the innermost object, the reference, its links and a link in them they are 64.</summary>
    private const int DeepestParents = 60;

    [Theory]
    [InlineData("""{"_links":{"self":{"href":"/api/x"}}}""")]
    [InlineData("""{"svm":{"_links":{"self":{"href":"/api/x"}},"name":"vs0"}}""")]
    [InlineData("""{"svm":{"_links":{"self":{"href":"/api/\"x"}},"name":"vs0"}}""")]
    [InlineData("""{"svm":{"_links":{"self":{"href":"/api/x","title":"t"}},"name":"vs0"}}""")]
    [InlineData("""{"svm":{"_links":{"self":{"href":"/api/x"},"next":{"href":"/api/y"}}}}""")]
    [InlineData("""{"svm":{"_links":{"self":{"href":null}}}}""")]
    [InlineData("""{"svm":{"_links":{"self":null,"next":{}}}}""")]
    [InlineData("""{"svm":{"_links":null}}""")]
    public void Links_are_written_as_they_were_read(string json)
    {
        var volume = ApiJson.Read<Volume>(json);

        Assert.Equal(json, ApiJson.ToJson(volume));
        _ = volume.Links?.Self?.Href + volume.Svm?.Links?.Self?.Href;
        Assert.Equal(json, ApiJson.ToJson(volume));
    }

    [Fact]
    public void An_address_is_found_however_the_server_spaces_it()
    {
        var reference = ApiJson.Read<ResourceReference>("""{ "_links" : { "self" : { "href" : "/api/x" } } }"""u8);

        Assert.Equal("/api/x", reference.Links!.Self!.Href);
    }

    [Fact]
    public void What_is_changed_in_a_link_stays_changed()
    {
        var reference = ApiJson.Read<ResourceReference>("""{"_links":{"self":{"href":"/api/x"}}}"""u8);

        reference.Links!.Self!.Href = "/api/y";

        Assert.Same(reference.Links, reference.Links);
        Assert.Equal("""{"_links":{"self":{"href":"/api/y"}}}""", ApiJson.ToJson(reference));
    }

    [Fact]
    public void A_link_is_present_with_its_address()
    {
        var volume = ApiJson.Read<Volume>("""{"svm":{"_links":{"self":{"href":"/api/x"}}}}"""u8);

        Assert.True(volume.Has(Volume.Field.Svm.Links.Self.Of("href")));
        Assert.False(volume.Has(Volume.Field.Svm.Links.Next));
    }

    [Fact]
    public void An_address_that_is_not_utf8_is_told_by_its_path()
    {
        byte[] json = [.. """{"svm":{"_links":{"self":{"href":"/"""u8, 0xFF, .. "\"}}}}"u8];

        var fault = Assert.Throws<System.Text.Json.JsonException>(() => ApiJson.Read<Volume>(json));

        Assert.Equal("$.svm._links.self.href", fault.Path);
    }

    [Theory]
    [InlineData(DeepestParents, true)]
    [InlineData(DeepestParents + 1, false)]
    public void Links_are_read_no_deeper_than_other_objects(int parents, bool isRead)
    {
        var json = Nested(parents);

        var fault = Record.Exception(() => ApiJson.Read<Nesting>(json));

        Assert.Equal(isRead, fault is null);
    }

    [Theory]
    [InlineData(DeepestParents, true)]
    [InlineData(DeepestParents + 1, false)]
    public void Links_are_written_no_deeper_than_other_objects(int parents, bool isWritten)
    {
        var inner = ApiJson.Read<Nesting>(Nested(0));
        for (var level = 0; level < parents; level++)
            inner = new Nesting { Parent = inner };

        var fault = Record.Exception(() => ApiJson.ToJson(inner));

        Assert.Equal(isWritten, fault is null);
    }

    private static string Nested(int parents) =>
        string.Concat(Enumerable.Repeat("{\"parent\":", parents))
        + """{"reference":{"_links":{"self":{"href":"/x"}}}}"""
        + new string('}', parents);

    private sealed class Nesting : ApiObject
    {
        private static readonly ObjectShape s_shape = new("parent\nreference"u8);
        private Nesting? _parent;
        private ResourceReference? _reference;

        public Nesting? Parent { get => _parent; set { _parent = value; Assign(0); } }

        protected override ObjectShape GetShape() => s_shape;

        protected override void AccessMember(int index, ref MemberAccess access)
        {
            switch (index)
            {
                case 0: access.NestedObject(ref _parent); break;
                case 1: access.NestedObject(ref _reference); break;
            }
        }
    }
}
