using System.Text.Json;
using Reference.Ontap.Clusters.Clock;
using Reference.Ontap.Security.Ipsec.SecurityAssociations;

namespace SpecGen.Package.Tests;

// This very project references the generator's project, not its package: that it compiles is half of the proof.
public class ProjectReferenceTests
{
    [Fact]
    public void A_project_in_the_solution_gets_a_client_from_a_text_page()
    {
        var association = JsonSerializer.Deserialize<IpsecSecurityAssociation>("""{"ike":{"version":2}}""")!;

        Assert.Equal(2, association.Ike?.Version);
    }

    [Fact]
    public void A_project_in_the_solution_gets_a_client_from_an_HTML_page()
    {
        var clock = JsonSerializer.Deserialize<ClusterClock>("""{"maker":"Ada"}""")!;

        Assert.Equal("Ada", clock.Maker);
    }
}
