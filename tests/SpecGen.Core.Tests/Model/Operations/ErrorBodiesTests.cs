using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Pages;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Model;

public class ErrorBodiesTests
{
    [Fact]
    public void All_documented_bodies_of_a_resource_are_one_type()
    {
        var merged = Merge(
            Failing("/crates", Error("400", Object(Member("title", Text))), Error("404", Object(Member("title", Text), Member("id", Integer)))),
            Failing("/crates/{id}", Error("409", Object(Member("owner", Text)))));

        Assert.Equal(["title", "id", "owner"], merged.Resource.ErrorBody!.Members.Select(member => member.Name));
    }

    [Fact]
    public void The_envelope_of_ontap_is_the_runtimes() =>
        Assert.Null(Merge(Failing("/crates", Error("Default", Object(Member("error", Object(Member("code", Text), Member("message", Text))))))).Resource.ErrorBody);

    [Fact]
    public void So_is_its_list_of_errors()
    {
        var error = new[] { Member("code", Text), Member("message", Text) };

        Assert.Null(Merge(Failing("/crates", Error("Default", Object(Member("errors", Array("object", error)))))).Resource.ErrorBody);
        Assert.Null(Merge(Failing("/crates", Error("Default", Object(Member("errors", Array("object", Member("error", Object(error)))))))).Resource.ErrorBody);
    }

    [Fact]
    public void An_envelope_that_documents_more_has_a_type_of_its_own() =>
        Assert.NotNull(Merge(Failing("/crates", Error("400", Object(Member("error", Object(Member("code", Text), Member("message", Text), Member("hint", Text))))))).Resource.ErrorBody);

    [Theory]
    [InlineData("integer", "code")]
    [InlineData("array", "code")]
    [InlineData("string", "target")]
    public void An_error_without_a_message_of_text_or_without_a_code_is_no_envelope(string message, string other)
    {
        var error = Object(Member("message", message == "array" ? Array("string") : Of(message)), Member(other, Text));

        Assert.NotNull(Merge(Failing("/crates", Error("400", Object(Member("error", error))))).Resource.ErrorBody);
    }

    [Fact]
    public void Neither_is_an_object_with_an_error_in_it_or_a_map_of_errors()
    {
        var error = Object(Member("code", Text), Member("message", Text));

        Assert.NotNull(Merge(Failing("/crates", Error("400", Object(Member("errors", Object(Member("error", error))))))).Resource.ErrorBody);
        Assert.NotNull(Merge(Failing("/crates", Error("400", Object(Member("error", error with { AdditionalProperties = Text }))))).Resource.ErrorBody);
    }

    [Fact]
    public void An_error_without_a_table_has_no_type() =>
        Assert.Null(Merge(Failing("/crates", Error("404", null))).Resource.ErrorBody);

    [Fact]
    public void Bodies_that_contradict_each_other_are_raw_there_and_reported()
    {
        var merged = Merge(Failing("/crates", Error("400", Object(Member("error", Text))), Error("404", Object(Member("error", Of("boolean"))))));

        Assert.Equal(DataKind.Raw, merged.Resource.ErrorBody!.Members[0].Type.Kind);
        Assert.Equal("(error).error", Assert.Single(merged.Conflicts).Path);
    }

    [Theory]
    [InlineData("own/adoc", "*-observatory-*")]
    [InlineData("ontap-9.6/adoc", "*.*")]
    [InlineData("ontap-9.12.1/html", "*.*")]
    public void No_page_of_ontap_costs_a_type(string folder, string pages)
    {
        var bodies = Corpus.RequirePages(folder, pages)
            .Select(path => PageBinder.Bind(PageReader.Read(new StringPageSource(File.ReadAllText(path)), default), default).Operation)
            .OfType<Operation>()
            .Where(operation => operation.Errors.Any(error => ErrorBodies.TypeOf(error) is not null))
            .Select(operation => operation.Name.ToString());

        Assert.Empty(bodies);
    }

    private static MergedResource Merge(params Operation[] operations) => ResourceMerger.Merge(ResourceGroup.Of(operations).Single());

    private static Operation Failing(string path, params Response[] errors) =>
        Get(path, Object(Member("name", Text))) with { Errors = [.. errors] };

    private static Response Error(string status, Schema? body) => new(status, "", body, null, default);
}
