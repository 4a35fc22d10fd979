using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>Two paths, members or values cannot want one name: what is generated of the worst of them compiles.</summary>
public partial class AdversarialNamesTests
{
    private const int Projects = 40;
    private const int PagesOfAProject = 12;

    [Fact]
    public void Pages_made_of_the_words_of_generated_code_compile()
    {
        for (var seed = 0; seed < Projects; seed++)
            AssertCompiles($"seed {seed}", new AdversarialPages(seed).Make(PagesOfAProject));
    }

    [Theory]
    [InlineData("/cluster", "/cluster-resources/{uuid}", "/cluster-resource")]
    [InlineData("/field-sets/{uuid}", "/records/fields/{uuid}", "/field")]
    [InlineData("/things", "/things/get-async", "/things/list-async/{id}")]
    [InlineData("/apps/{id}", "/apps/{id}/app-options", "/apps/{id}/app-api")]
    [InlineData("/svm/svms/{uuid}", "/svms/{uuid}", "/svms-namespace/{uuid}")]
    [InlineData("/a-b/c", "/a/b-c", "/a/b/c")]
    [InlineData("/ontap-client", "/ontap-client-service-collection-extensions", "/contoso")]
    [InlineData("/job/steps", "/jobs", "/job-resources")]
    [InlineData("/svm/peers/{id}", "/_svm/things", "/SVM/others")]
    [InlineData("/protocols/cifs/users-and-groups/things", "/Protocols/cifs/users_and_groups/others")]
    [InlineData("/storage/flexcache/flexcaches", "/storage/flex-cache/others/{id}")]
    [InlineData("/apps/{id}/app-mirrors", "/apps/{id}/mirrors-of-app", "/apps/{id}/app", "/apps/{id}/mirrors-of-app-namespace")]
    public void Paths_that_want_each_others_names_compile(params string[] paths) =>
        AssertCompiles(paths[0], [.. paths.Select((path, index) => new PageText($"/pages/{index}.txt", Seed(path)))]);

    [Theory]
    [InlineData("cluster-and-cluster-resources")]
    [InlineData("enum-clone")]
    [InlineData("enum-deconstruct")]
    [InlineData("formdata-PUT")]
    [InlineData("formdata2-POST")]
    [InlineData("get-list-with-body")]
    [InlineData("nested-long-names")]
    [InlineData("wide2x15")]
    [InlineData("nested-vs-record")]
    [InlineData("options-vs-record")]
    [InlineData("path-field-sets")]
    [InlineData("path-get-async")]
    public void Shared_cases_compile(string folder) => AssertCompiles(folder, CorpusFolder.RequirePages("../cases/hostile/" + folder));

    /// <summary>
    /// Every word of the runtime, of C# and of generated code itself, as segment and key of a path, as member, documented value,
    /// parameter, header and error.
    /// </summary>
    [Fact]
    public void Every_word_that_generated_code_has_compiles_wherever_a_page_can_print_it()
    {
        var words = ReservedWords.All;

        Assert.True(words.Count > 500, $"{words.Count} words");
        AssertCompiles("all members", [.. WordPages.OfMembers(words)]);
        AssertCompiles("all paths", [.. WordPages.OfPaths(words)]);
    }

    private static string Seed(string path) =>
        PageText.Seed().GetText().ToString().Replace("/security/ipsec/security-associations/{uuid}", path, StringComparison.Ordinal);

    /// <summary>Without an error or warning, and each page gave its operation: one that was dropped compiles all too well.</summary>
    private static void AssertCompiles(string what, PageText[] pages)
    {
        var host = new GeneratorHost(pages);
        var result = host.Run();

        var problems = host.Problems().Take(3).ToArray();
        Assert.True(problems.Length == 0, $"{what}: {string.Join('\n', problems.AsEnumerable())}");
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(Operations(pages.Select(page => page.GetText().ToString()), PrintedOperation()), Operations(result.GeneratedSources.Select(source => source.SourceText.ToString()), GeneratedOperation()));
    }

    private static IEnumerable<string> Operations(IEnumerable<string> texts, Regex operation) =>
        texts.SelectMany(text => operation.Matches(text)).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The line of a page in AsciiDoc or extracted text.</summary>
    [GeneratedRegex(@"^(?:\[\.api-doc-operation[^\]]*\]#)?(GET|POST|PATCH|PUT|DELETE)#? (?:\[\.api-doc-code-block\]#`)?(/[^`\s]*)", RegexOptions.Multiline)]
    private static partial Regex PrintedOperation();

    [GeneratedRegex(@"ApiOperation\(""([A-Z]+)"", ""([^""]*)""\)")]
    private static partial Regex GeneratedOperation();
}
