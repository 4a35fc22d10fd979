using SpecGen.Core.Tests.Harness;

namespace SpecGen.Core.Tests.Binding.Definitions;

/// <summary>A link leads to the definition with its anchor, whatever its label and the names of others.</summary>
public class AnchorTests
{
    private const string AsciiDoc = """
        = Get a kite

        [.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/kites`#

        == Response

        ```
        Status: 200, Ok
        ```

        [cols=3*,options=header]
        |===
        |Name
        |Type
        |Description

        |tail
        |link:#tail_1_0[tail]
        a|

        |ribbons
        |array[link:#ribbon_2_0[tail]]
        a|

        |===

        == Definitions

        [.api-def-first-level]
        .See Definitions
        [%collapsible%closed]
        ====
        [#tail]
        [.api-collapsible-fifth-title]
        tail

        [cols=3*,options=header]
        |===
        |Name
        |Type
        |Description

        |wrong
        |string
        a|

        |===

        [#tail_1_0]
        [.api-collapsible-fifth-title]
        tail_1.0

        [cols=3*,options=header]
        |===
        |Name
        |Type
        |Description

        |length
        |integer
        a|

        |===

        [#ribbon_2_0]
        [.api-collapsible-fifth-title]
        ribbon_2.0

        [cols=3*,options=header]
        |===
        |Name
        |Type
        |Description

        |color
        |string
        a|

        |===
        ====
        """;

    private const string Html = """
        <h1 class="ie-component-detail-heading">Get a kite</h1>
        <div class="content-to-index">
        <div class="paragraph"><p><span class="api-doc-operation  api-doc-operation-get">GET</span> <span class="api-doc-code-block"><code>/kites</code></span></p></div>
        <div class="sect1"><h2 id="response">Response</h2><div class="sectionbody">
        <div class="listingblock"><div class="content"><pre class="highlight"><code>Status: 200, Ok</code></pre></div></div>
        <table><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody>
        <tr><td><p>tail</p></td><td><p><a href="#tail_1_0">tail</a></p></td><td></td></tr>
        <tr><td><p>ribbons</p></td><td><p>array[<a href="#ribbon_2_0">tail</a>]</p></td><td></td></tr>
        </tbody></table></div></div>
        <div class="sect1"><h2 id="definitions">Definitions</h2><div class="sectionbody">
        <details class="api-def-first-level"><summary class="title">See Definitions</summary><div class="content">
        <div id="tail" class="paragraph api-collapsible-fifth-title"><p>tail</p></div>
        <table><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><p>wrong</p></td><td><p>string</p></td><td></td></tr></tbody></table>
        <div id="tail_1_0" class="paragraph api-collapsible-fifth-title"><p>tail_1.0</p></div>
        <table><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><p>length</p></td><td><p>integer</p></td><td></td></tr></tbody></table>
        <div id="ribbon_2_0" class="paragraph api-collapsible-fifth-title"><p>ribbon_2.0</p></div>
        <table><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><p>color</p></td><td><p>string</p></td><td></td></tr></tbody></table>
        </div></details></div></div>
        </div>
        """;

    [Theory]
    [InlineData(AsciiDoc)]
    [InlineData(Html)]
    public void The_anchor_decides_not_the_label(string page)
    {
        var bound = SpecGen.Binding.PageBinder.Bind(SamplePages.Read(page), TestContext.Current.CancellationToken);
        var members = bound.Operation!.Responses[0].Schema!.Properties;

        Assert.Equal(["length"], members[0].Schema.Properties.Select(property => property.Name));
        Assert.Equal(["color"], members[1].Schema.Properties.Select(property => property.Name));
        Assert.Empty(bound.Diagnostics);
    }
}
