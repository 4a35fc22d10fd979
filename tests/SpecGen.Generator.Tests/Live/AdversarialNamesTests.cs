using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>Two paths, members or values cannot want one name: what is generated of the worst of them compiles.</summary>
public class AdversarialNamesTests
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

    private static string Seed(string path) =>
        PageText.Seed().GetText().ToString().Replace("/security/ipsec/security-associations/{uuid}", path, StringComparison.Ordinal);

    private static void AssertCompiles(string what, PageText[] pages)
    {
        var host = new GeneratorHost(pages);
        var result = host.Run();

        Assert.True(result.GeneratedSources.Length > 0, what);
        Assert.True(!host.Problems().Any(), $"{what}: {string.Join('\n', host.Problems().Take(3))}");
    }
}
