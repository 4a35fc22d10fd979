using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests;

public class PageInputTests
{
    [Fact]
    public void A_file_that_is_not_declared_as_a_page_is_not_read()
    {
        var file = new UndeclaredFile();

        var result = new GeneratorHost(file).Run();

        Assert.Empty(result.GeneratedSources);
        Assert.False(file.WasRead);
    }

    [Fact]
    public void A_file_that_is_no_operation_page_is_passed_over_with_information()
    {
        var result = new GeneratorHost(new PageText("/pages/overview.txt", "Volumes\nThis overview tells what volumes are and how their pages are ordered.\n")).Run();

        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "SPEC001");
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("/pages/overview.txt", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_page_whose_text_cannot_be_had_is_an_error_for_that_page_only()
    {
        var result = new GeneratorHost(PageText.Seed(), new ThrowingPage()).Run();

        Assert.Null(result.Exception);
        Assert.Equal("SPEC002", Assert.Single(result.Diagnostics).Id);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void One_page_in_two_forms_is_generated_once()
    {
        var seed = File.ReadAllText(Repository.SeedPage);

        var result = new GeneratorHost(new PageText("/pages/a/seed.txt", seed), new PageText("/pages/b/seed.txt", seed)).Run();

        Assert.Null(result.Exception);
        Assert.Equal(2, result.GeneratedSources.Length);
    }

    [Theory]
    [InlineData("/security/**", "", true)]
    [InlineData("/cluster|/storage", "", false)]
    [InlineData("", "/security/ipsec", false)]
    public void Only_selected_paths_are_generated(string include, string exclude, bool isGenerated)
    {
        var host = new GeneratorHost(PageText.Seed());
        host.Use(("SpecGenInclude", include), ("SpecGenExclude", exclude));

        Assert.Equal(isGenerated, host.Run().GeneratedSources.Length > 0);
    }

    [Theory]
    [InlineData("SpecGenInclude", "/security/**|/storage", "/storage")]
    [InlineData("SpecGenExclude", "/securitty", "/securitty")]
    public void A_glob_that_matches_no_path_is_a_warning(string setting, string globs, string unmatched)
    {
        var host = new GeneratorHost(PageText.Seed());
        host.Use((setting, globs));

        var warning = Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Id == "SPEC008");
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Contains($"'{unmatched}' in {setting}", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_page_outside_only_the_beginning_is_looked_at()
    {
        var damaged = File.ReadAllText(Repository.SeedPage).Replace("| uuid | string | path | True |", "| uuid | string | | |", StringComparison.Ordinal);
        var host = new GeneratorHost(new PageText("/pages/damaged.txt", damaged), PageText.Seed());
        var complete = host.Run().Diagnostics;
        host.Use(("SpecGenExclude", "/security"));

        Assert.NotEmpty(complete);
        Assert.Equal(["SPEC009"], host.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_page_whose_beginning_does_not_tell_its_operation_is_read_before_it_is_left_out()
    {
        var page = new PageText("/pages/long.txt", new string('\n', 10_000) + File.ReadAllText(Repository.SeedPage));
        var host = new GeneratorHost(page);
        host.Use(("SpecGenExclude", "/security"));
        var excluded = host.Run();
        host.Use(("SpecGenInclude", "/security"));

        Assert.Empty(excluded.GeneratedSources);
        Assert.NotEmpty(host.Run().GeneratedSources);
    }

    [Fact]
    public void An_older_language_version_is_told_what_is_needed()
    {
        var result = new GeneratorHost(LanguageVersion.CSharp11, PageText.Seed()).Run();

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "SPEC003");
    }

    private sealed class UndeclaredFile : AdditionalText
    {
        public bool WasRead { get; private set; }

        public override string Path => "/notes/notes.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            WasRead = true;
            return SourceText.From(File.ReadAllText(Repository.SeedPage));
        }
    }

    private sealed class ThrowingPage : AdditionalText
    {
        public override string Path => "/pages/broken.txt";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
