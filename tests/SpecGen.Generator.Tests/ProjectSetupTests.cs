using System.Globalization;
using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests;

/// <summary>What a project is told that is not set up as its author thinks.</summary>
public class ProjectSetupTests
{
    private const string Page = """
        = Retrieve beds

        [.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/garden/beds`#

        == Response

        ....
        Status: 200, Ok
        ....
        """;

    [Fact]
    public void A_project_whose_files_are_no_pages_is_told_so() =>
        Assert.Contains("none of the files", NoClient(new GeneratorHost(new PageText("/pages/notes.txt", "words"))), StringComparison.Ordinal);

    [Fact]
    public void A_project_whose_settings_select_nothing_is_told_so()
    {
        var host = new GeneratorHost(new PageText("/pages/a.adoc", Page));
        host.Use(("SpecGenInclude", "/gardens"));

        Assert.Contains("SpecGenInclude", NoClient(host), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_pages_is_left_alone() =>
        Assert.Empty(new GeneratorHost().Run().Diagnostics);

    [Fact]
    public void A_project_with_a_client_is_told_nothing() =>
        Assert.DoesNotContain(new GeneratorHost(new PageText("/pages/a.adoc", Page)).Run().Diagnostics, IsWarning);

    [Theory]
    [InlineData("SpecGenClientName", "Ontap Client", "OntapClient")]
    [InlineData("SpecGenClientName", "class", "Class")]
    [InlineData("SpecGenNamespace", "Contoso.9Ontap", "Contoso._9Ontap")]
    public void A_setting_that_is_no_name_is_told_with_what_is_used_instead(string setting, string wanted, string used)
    {
        var host = new GeneratorHost(new PageText("/pages/a.adoc", Page));
        host.Use((setting, wanted));

        var warning = Assert.Single(host.Run().Diagnostics, IsWarning);

        Assert.Equal("SPEC004", warning.Id);
        Assert.Equal($"{setting} is '{wanted}', which is not a C# name; '{used}' is used", warning.GetMessage(CultureInfo.InvariantCulture));
    }

    private static string NoClient(GeneratorHost host) =>
        Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Id == "SPEC009").GetMessage(CultureInfo.InvariantCulture);

    private static bool IsWarning(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;
}
