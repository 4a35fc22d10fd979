using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

/// <summary>Adding a page renames nothing: proven on every name, over random subsets of pages.</summary>
public class NameStabilityTests
{
    private const int Subsets = 16;

    /// <summary>Pages that would rename each other if a name looked beyond its own page.</summary>
    private static readonly Operation[] s_invented =
    [
        .. new[]
        {
            "/cluster", "/cluster/nodes", "/cluster/nodes/{uuid}", "/protocols/cifs/sessions", "/protocols/cifs/session/files",
            "/network/ethernet/switches/{name}", "/network/ethernet/switch/ports", "/security/groups", "/security/group/role-mappings/{id}",
            "/security/publickeys", "/security/publickeys/{owner.uuid}/{account.name}/{index}",
            "/storage/volumes/{uuid}", "/storage/volumes/*/snapshots", "/storage/volumes/{volume.uuid}/snapshots", "/storage/volumes/{volume.uuid}/snapshots/{uuid}",
            "/storage/volumes/{volume.uuid}/files/{path}", "/private/cli/volume", "/private/cli/volume/rename", "/system/locks/{lock}", "/api/clients",
        }.SelectMany(Invented),
        Stating("GET", "/security/publickeys/{owner.uuid}/{account.name}", isList: true),
    ];

    [Theory]
    [InlineData("own/adoc")]
    [InlineData("ontap-9.6/text")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("astra/html")]
    [InlineData("cloud-manager/html")]
    [InlineData("console/adoc/cbs")]
    [InlineData("console/adoc/copysync")]
    [InlineData("console/adoc/credential")]
    [InlineData("console/adoc/tenancyv4")]
    public void No_name_of_the_corpus_depends_on_which_other_pages_are_present(string folder) =>
        AssertStable([.. Corpus.RequirePages(folder).Select(Bind).OfType<Operation>()]);

    [Fact]
    public void No_name_of_invented_pages_depends_on_which_others_are_present() => AssertStable(s_invented);

    /// <summary>Methods, options and what they inherit are as their own page has them, in every reference.</summary>
    [Theory]
    [InlineData("own/adoc")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.7/adoc")]
    [InlineData("ontap-9.12.1/html")]
    [InlineData("astra/html")]
    [InlineData("cloud-manager/html")]
    [InlineData("console/adoc/cbs")]
    [InlineData("console/adoc/copysync")]
    [InlineData("console/adoc/credential")]
    [InlineData("console/adoc/cvo")]
    [InlineData("console/adoc/tenancyv4")]
    public void No_call_of_the_corpus_depends_on_which_other_pages_are_present(string folder) =>
        AssertSignaturesStable([.. Corpus.RequirePages(folder).Select(Bind).OfType<Operation>()]);

    [Fact]
    public void No_call_of_invented_pages_depends_on_which_others_are_present() => AssertSignaturesStable(s_invented);

    /// <summary>A property's type can hang on several pages; then the merger says so (SPEC035).</summary>
    [Fact]
    public void A_reference_that_another_page_says_more_of_is_told()
    {
        var list = Get("/farm/beds", Object(Member("records", Array("object", Member("svm", Object(Member("name", Text))))), Member("num_records", Integer)));
        var item = Get("/farm/beds/{uuid}", Object(Member("svm", Object(Member("name", Text), Member("state", Text)))));

        var merged = ResourceMerger.Merge(Assert.Single(ResourceGroup.Of([list, item])));

        Assert.Equal(new TypeDependence("svm", "GET /farm/beds", "reference", "object"), Assert.Single(merged.Dependences));
        Assert.Empty(ResourceMerger.Merge(Assert.Single(ResourceGroup.Of([list]))).Dependences);
    }

    [Fact]
    public void A_deletion_by_query_is_called_alike_with_and_without_the_page_that_states_the_record()
    {
        var deletion = Delete("/farm/beds") with
        {
            IntroducedIn = "9.9",
            Parameters = [new("continue_on_failure", "query", false, Of("boolean")), new("state", "query", false, Enumeration("dug", "sown") with { Description = ["Filter by state"] })],
        };
        var alone = PublicSignatures.Of([deletion]);
        var together = PublicSignatures.Of([deletion, Get("/farm/beds/{uuid}", Object(Member("state", Enumeration("dug", "sown"))))]);

        Assert.Contains(alone, signature => signature.Value.StartsWith("global::SpecGen.Runtime.Filter<", StringComparison.Ordinal) && signature.Value.EndsWith("BedState>", StringComparison.Ordinal));
        Assert.Empty(PublicNames.Changed(alone, together));
    }

    /// <summary>The exceptions that docs/naming.md names, each told, and the proof that a name that changes is seen.</summary>
    [Theory]
    [InlineData("GET /jobs", "GET /job/steps")]
    [InlineData("DELETE /a/{x}/b", "DELETE /a/b/{y}")]
    [InlineData("GET /shares/{x}/{y}", "GET /shares/{x}")]
    [InlineData("GET /shares", "GET /SHARES")]
    public void A_name_that_would_not_compile_beside_another_page_is_told_when_it_changes(string page, string other)
    {
        Operation[] both = [Stated(page), Stated(other)];

        Assert.NotEmpty(PublicNames.Changed(PublicNames.Of([both[0]]), PublicNames.Of(both)));
        Assert.Contains(ResourceGroup.Of(both), group =>
            group.OtherSpellings.Any() || !ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(group).Resource).Clashes.IsEmpty);
    }

    [Theory]
    [InlineData("GET /object-storage/{x}/{y}", "GET /object-storage/{x}")]
    [InlineData("POST /shares/{x}/{y}", "POST /shares/{x}")]
    [InlineData("POST /shares", "POST /shares/{x}")]
    public void Calls_below_one_and_two_keys_have_names_of_their_own(string page, string other) =>
        Assert.Empty(PublicNames.Changed(PublicNames.Of([Stated(page)]), PublicNames.Of([Stated(page), Stated(other)])));

    /// <summary>A namespace below knows nothing of the name that an override gave.</summary>
    [Fact]
    public void A_renamed_record_is_not_called_like_a_namespace_below_it()
    {
        var renamed = Get("/apps/{id}", Object(Member("name", Text)) with { Attributes = new() { NameOverride = "Backup" } });
        var group = ResourceGroup.Of([renamed, Get("/apps/{id}/backup", Object(Member("size", Integer)))])[0];

        Assert.Equal("BackupResource", ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(group).Resource).Record!.Name);
        Assert.Equal("Backup", ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(ResourceGroup.Of([renamed])[0]).Resource).Record!.Name);
    }

    [Theory]
    [InlineData("own/adoc")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.7/adoc")]
    [InlineData("astra/html")]
    [InlineData("cloud-manager/html")]
    [InlineData("console/adoc/cbs")]
    [InlineData("console/adoc/copysync")]
    [InlineData("console/adoc/credential")]
    [InlineData("console/adoc/tenancyv4")]
    public void No_name_of_the_corpus_needs_a_mark_to_be_unique(string folder) =>
        AssertUnmarked(Corpus.RequirePages(folder).Select(Bind).OfType<Operation>());

    [Fact]
    public void No_name_of_invented_pages_needs_a_mark_to_be_unique() => AssertUnmarked(s_invented);

    private static void AssertStable(Operation[] operations)
    {
        var all = PublicNames.Of(operations);
        var random = new Random(20261124);

        for (var subset = 0; subset < Subsets; subset++)
            Assert.Empty(PublicNames.Changed(PublicNames.Of(operations.Where(_ => random.Next(3) == 0)), all));
    }

    private static void AssertSignaturesStable(Operation[] operations)
    {
        var all = PublicSignatures.Of(operations);
        var told = ResourceGroup.Of(operations).SelectMany(ToldProperties).ToArray();
        var random = new Random(20261126);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        for (var half = 0; half < 8; half++)
            changed.UnionWith(PublicNames.Changed(PublicSignatures.Of(operations.Where(_ => random.Next(2) == 0)), all));

        Assert.DoesNotContain(changed, change => !told.Any(property => change.StartsWith(property + ":", StringComparison.Ordinal) || change.StartsWith(property + ".", StringComparison.Ordinal)));
    }

    /// <summary>What SPEC035 and SPEC005 name, as signatures name it.</summary>
    private static IEnumerable<string> ToldProperties(ResourceGroup group)
    {
        var merged = ResourceMerger.Merge(group);
        return merged.Dependences.Select(dependence => dependence.Path).Concat(merged.Conflicts.Select(conflict => conflict.Path)).Select(path => $"{group.Path} property {path}");
    }

    /// <summary>A mark is an underscore and eight digits; error codes and names of files have underscores of their own.</summary>
    private static void AssertUnmarked(IEnumerable<Operation> operations) =>
        Assert.DoesNotContain(
            PublicNames.Of(operations).Where(named => named.Key != "client" && !named.Key.EndsWith(" file", StringComparison.Ordinal) && !named.Key.Contains(" error ", StringComparison.Ordinal)),
            named => named.Value.Contains('_', StringComparison.Ordinal));

    private static Operation? Bind(string path) =>
        PageBinder.Bind(PageReader.Read(new StringPageSource(File.ReadAllText(path)), default), default).Operation;

    private static Operation Stated(string text) => Stating(text.Split(' ')[0], text.Split(' ')[1], isList: false);

    /// <summary>What a path could have: a list and creation, or a record to read, change and remove.</summary>
    private static IEnumerable<Operation> Invented(string path) => path.EndsWith('}')
        ? [Stating("GET", path, isList: false), Stating("PATCH", path, isList: false), Stating("DELETE", path, isList: false)]
        : [Stating("GET", path, isList: true), Stating("POST", path, isList: false)];

    /// <summary>A page that states members and error codes of its own beside those that all have.</summary>
    private static Operation Stating(string method, string path, bool isList)
    {
        var record = Object(
            Member("_links", Links),
            Member("list_options", Object(Member("7_mode", Text))),
            Member("state", Enumeration("online", "off-line", "1d", "values")),
            Member("field", Integer),
            Member(method + path, Text));
        var answer = isList ? Object(Member("records", Array("object", [.. record.Properties])), Member("num_records", Integer)) : record;
        var page = method == "GET" ? Get(path, answer) : Patch(path, record) with { Method = method };
        return page with
        {
            IntroducedIn = "9.9",
            ErrorCodes = [new("4", "Entry doesn't exist."), new($"{path.Length}", $"{method} needs ONTAP {path.Length}")],
            Parameters =
            [
                new("timeout", "query", false, Integer),
                new("order.by", "query", false, Text),
                .. isList ? new[] { new Parameter("max_records", "query", false, Integer) } : [],
            ],
        };
    }
}
