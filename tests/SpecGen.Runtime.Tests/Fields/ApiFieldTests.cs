namespace SpecGen.Runtime.Tests.Fields;

public class ApiFieldTests
{
    [Fact]
    public void A_nested_field_has_a_dotted_name() => Assert.Equal("svm._links.self", Volume.Field.Svm.Links.Self.ToString());

    [Fact]
    public void Wildcards_stand_below_their_member()
    {
        Assert.Equal("*", Volume.Field.All.ToString());
        Assert.Equal("**", Volume.Field.Everything.ToString());
        Assert.Equal("space.*", Volume.Field.Space.All.ToString());
    }

    [Fact]
    public void An_excluded_field_has_a_mark() => Assert.Equal("!space.used", (!Volume.Field.Space.Used).ToString());

    [Fact]
    public void A_field_no_page_documents_can_be_named() => Assert.Equal("space.novel", Volume.Field.Space.Of("novel").ToString());
}
