using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Use;

/// <summary>With <c>SpecGenEmit=used</c> a resource has operations and types where the program mentions it, however it does.</summary>
public class EmissionByUseTests
{
    private static readonly PageText[] s_pages = CorpusFolder.RequirePages("own/adoc");

    [Theory]
    [InlineData("class P { void M(OntapClient ontap) => _ = ontap.Kites; }", "Kites")]
    [InlineData("class P { void M(OntapClient? ontap) => _ = ontap?.Storage?.Volumes; }", "Storage.Volumes")]
    [InlineData("class P { void M(OntapClient ontap) { var storage = ontap.Storage; _ = storage.Volumes; } }", "Storage.Volumes")]
    [InlineData("class P { void M(Contoso.Ontap.Storage.StorageApi storage) => _ = storage.Volumes; }", "Storage.Volumes")]
    [InlineData("class P { bool M(OntapClient ontap) => ontap is { Storage.Volumes: not null }; }", "Storage.Volumes")]
    [InlineData("class P { bool M(OntapClient ontap) => ontap is { Storage: { Volumes: not null } }; }", "Storage.Volumes")]
    [InlineData("class Mine : OntapClient { object M() => Kites; }", "Kites")]
    [InlineData("class P { string M() => nameof(OntapClient.Kites); }", "Kites")]
    [InlineData("class P { void M(OntapClient ontap) => _ = ontap.K\\u0069tes; }", "Kites")]
    [InlineData("class P { void M(OntapClient ontap) => _ = ontap.@Kites; }", "Kites")]
    public void An_accessor_that_leads_from_the_client_mentions_its_resource(string code, string emitted) =>
        Assert.Equal([emitted], Emitted("using Contoso.Ontap; " + code));

    [Theory]
    [InlineData("class P { Contoso.Ontap.Kites.Kite? K; }")]
    [InlineData("class P { Contoso.Ontap.Kites.KiteTail? K; }")]
    [InlineData("class P { Contoso.Ontap.Kites.KiteListOptions? K; }")]
    [InlineData("class P { Contoso.Ontap.Kites.KitesApi? K; }")]
    [InlineData("class P { global::System.Collections.Generic.List<Contoso.Ontap.Kites.Kite>? K; }")]
    [InlineData("using Contoso.Ontap.Kites; class P { Kite? K; }")]
    [InlineData("using K = Contoso.Ontap.Kites.Kite; class P { K? F; }")]
    [InlineData("using Area = Contoso.Ontap; class P { Area.Kites.Kite? F; }")]
    [InlineData("using static Contoso.Ontap.Kites.Kite; class P { object F = Field.All; }")]
    [InlineData("namespace Contoso.Ontap.Kites; partial class KitesApi { void Mine() => _ = ListAsync(); }")]
    [InlineData("namespace Contoso.Ontap.Kites; partial class Kite { string? Shown => Name; }")]
    [InlineData("namespace Contoso.Ontap { class P { Kites.Kite? F; } }")]
    [InlineData("namespace Contoso { namespace Ontap { class P { Kites.Kite? F; } } }")]
    [InlineData("class P { string M() => nameof(Contoso.Ontap.Kites.Kite); }")]
    [InlineData("[System.ComponentModel.DefaultValue(typeof(Contoso.Ontap.Kites.Kite))] class P { }")]
    [InlineData("/// <summary>See <see cref=\"Contoso.Ontap.Kites.Kite.Name\"/>.</summary>\npublic class P { }")]
    [InlineData("using Contoso.Ontap.Kites; class P { }")]
    [InlineData("namespace Contoso { using Ontap.Kites; class P { } }")]
    public void A_type_mentions_its_resource(string code) => Assert.Equal(["Kites"], Emitted(code));

    /// <summary>As implicit usings arrive: in a file of their own.</summary>
    [Fact]
    public void An_import_and_its_use_may_stand_in_two_files() =>
        Assert.Equal(["Kites"], Emitted("global using Contoso.Ontap.Kites;", "class P { Kite? K; }"));

    [Fact]
    public void The_way_to_a_resource_may_stand_in_two_files() => Assert.Equal(
        ["Storage.Volumes"],
        Emitted("static class A { internal static Contoso.Ontap.Storage.StorageApi Of(Contoso.Ontap.OntapClient ontap) => ontap.Storage; }", "class P { object M() => A.Of(null!).Volumes; }"));

    [Fact]
    public void A_resource_below_another_comes_with_those_above_it() =>
        Assert.Equal(["Kites", "Kites.Weather"], Emitted("class P { object M(Contoso.Ontap.OntapClient ontap) => ontap.Kites.Weather; }"));

    [Theory]
    [InlineData("class P { }")]
    [InlineData("class P { Contoso.Ontap.OntapClient? Ontap; }")]
    [InlineData("class P { object M(Contoso.Ontap.OntapClient ontap) => ontap.Storage; }")]
    [InlineData("class P { /* ontap.Kites */ string M(Contoso.Ontap.OntapClient ontap) => \"Kites of {ontap.Kites}\"; }")]
    [InlineData("class P { Contoso.Ontap.OntapClient? Ontap; int Kites { get; } int M(int kites) { int Weather = kites; return Weather; } }")]
    [InlineData("class Kite { } class P { Contoso.Ontap.OntapClient? Ontap; Kite? K; bool F => System.IO.File.Exists(\"\"); }")]
    [InlineData("class Sky { public int Kites; public int Storage; public int Volumes; } class P { int M(Sky sky) => sky.Kites + sky.Volumes; }")]
    [InlineData("#if NEVER\nclass P { object M(Contoso.Ontap.OntapClient ontap) => ontap.Kites; }\n#endif")]
    public void What_is_no_mention_emits_nothing(string code) => Assert.Empty(Emitted(code));

    [Theory]
    [InlineData("/Pages/Kites.razor", "@inject Contoso.Ontap.OntapClient Ontap\n<p>@Ontap.Kites</p>")]
    [InlineData("/Pages/Kites.cshtml", "@model Contoso.Ontap.Kites.Kite")]
    public void Pages_from_which_other_generators_make_code_are_searched_too(string path, string text) =>
        Assert.Equal(["Kites"], FilesOf(Host([new PageText(path, text)])).Order());

    [Fact]
    public void What_is_not_there_is_said()
    {
        var host = Host([], "class P { Contoso.Ontap.Kites.Kite? K; }");

        var said = Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Id == "SPEC050");

        Assert.Equal(DiagnosticSeverity.Info, said.Severity);
        Assert.Matches("^1 of [1-9][0-9] resources have their operations and types, ", said.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Nothing_is_said_where_nothing_is_missing()
    {
        var host = new GeneratorHost(CorpusFolder.RequirePages("own/adoc", "get-garden-hoses*"));
        host.Use(("SpecGenEmit", "used"));
        host.AddCode("class P { object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Hoses; }");

        Assert.DoesNotContain(host.Run().Diagnostics, diagnostic => diagnostic.Id == "SPEC050");
    }

    [Theory]
    [InlineData("USED", false, 0)]
    [InlineData("all", true, 0)]
    [InlineData("", true, 0)]
    [InlineData("some", true, 1)]
    public void The_setting_is_one_of_two_words(string value, bool isAll, int warnings)
    {
        var host = new GeneratorHost(s_pages);
        host.Use(("SpecGenEmit", value));

        var result = host.Run();

        Assert.Equal(isAll, result.GeneratedSources.Length > 1);
        Assert.Equal(warnings, result.Diagnostics.Count(diagnostic => diagnostic.Id == "SPEC051"));
    }

    private static string[] Emitted(params string[] code)
    {
        var host = Host([], code);
        var files = FilesOf(host).Order().ToArray();
        Assert.DoesNotContain(host.Problems(), problem => problem.Id is not ("CS0169" or "CS0649" or "CS1591" or "CS0414"));
        return files;
    }

    private static GeneratorHost Host(PageText[] others, params string[] code)
    {
        var host = new GeneratorHost([.. s_pages, .. others]);
        host.Use(("SpecGenEmit", "used"));
        foreach (var file in code)
            host.AddCode(file);
        return host;
    }

    /// <summary>Those of resources.</summary>
    private static IEnumerable<string> FilesOf(GeneratorHost host) => host.Run().GeneratedSources
        .Select(source => source.HintName.Replace(".g.cs", "", StringComparison.Ordinal))
        .Where(name => !name.StartsWith("Client_", StringComparison.Ordinal));
}
