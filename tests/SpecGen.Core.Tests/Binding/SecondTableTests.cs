using SpecGen.Core.Tests.Harness;

using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding;

public class SecondTableTests
{
    private static readonly string[] s_header = ["Name", "Type", "Description"];

    [Fact]
    public void A_second_table_of_a_body_is_said_with_its_members()
    {
        var page = PageBuilder.Operation().Response(null, Row("watts", "integer", "")).Table(s_header, Row("volts", "integer", ""), Row("amperes", "integer", "")).Bind();

        var message = Assert.Single(page.Diagnostics);
        Assert.Equal("SPEC025", message.Rule.Id);
        Assert.Contains("section 'Response'", message.Message);
        Assert.Contains("volts, amperes", message.Message);
    }

    [Fact]
    public void A_second_table_of_a_definition_is_said_with_its_members()
    {
        var page = PageBuilder.Operation()
            .Response(null, Row("lamp", "link:lamp", ""))
            .Definitions().Definition("lamp", "", Row("watts", "integer", "")).Table(s_header, Row("volts", "integer", ""))
            .Bind();

        Assert.Contains("definition 'lamp'", Assert.Single(page.Diagnostics).Message);
    }
}
