using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

public class OperationFormsTests
{
    [Fact]
    public void An_operation_is_called_as_its_page_has_it() =>
        Assert.Equal(["CreateAsync"], MethodsOf(Post("/volumes", Object(Member("name", Text)))));

    [Fact]
    public void A_page_that_documents_many_records_gives_a_method_for_them() =>
        Assert.Equal(
            ["CreateAsync", "CreateManyAsync"],
            MethodsOf(Post("/volumes", Object(Member("name", Text))) with { IntroducedIn = "9.6", Parameters = [Query("serial_records", "boolean")] }));

    [Theory]
    [InlineData("PATCH", "UpdateWhereAsync(volume)", "UpdateManyAsync(records)")]
    [InlineData("DELETE", "DeleteWhereAsync()", "DeleteManyAsync(records)")]
    public void A_write_of_a_collection_says_by_its_name_that_it_acts_on_what_a_query_finds(string method, params string[] methods)
    {
        var page = Patch("/volumes", Object(Member("name", Text))) with { Method = method, IntroducedIn = "9.6", Parameters = [Query("serial_records", "boolean")] };

        var operations = Plan(page).Api.Operations;
        Assert.Equal(methods, operations.Select(operation => $"{operation.MethodName}({operation.Body?.ParameterName})"));
        Assert.StartsWith("WriteWhereAsync", operations[0].Call, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PATCH", "UpdateAsync")]
    [InlineData("DELETE", "DeleteAsync")]
    public void A_write_of_one_record_by_its_key_is_none_by_query_whatever_parameters_its_page_lists(string method, string expected) =>
        Assert.Equal(
            [expected],
            MethodsOf(Patch("/volumes/{uuid}", Object(Member("name", Text))) with { Method = method, IntroducedIn = "9.6", Parameters = [Query("serial_records", "boolean")] }));

    [Fact]
    public void A_deletion_can_be_called_without_the_body_its_page_allows_for()
    {
        var deletion = Plan(Patch("/services/{uuid}", Object(Member("password", Text))) with { Method = "DELETE", IntroducedIn = "9.6" }).Api.Operations[0];

        Assert.True(deletion.Body?.IsOptional);
        Assert.EndsWith(".JobOperation>", deletion.ReturnType, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deletion_whose_page_says_nothing_of_its_body_has_none()
    {
        var deletion = Delete("/services/{uuid}") with { Request = new(default, null, null) };

        var plan = Plan(Get("/services/{uuid}", Object(Member("name", Text))), deletion);

        Assert.Null(Assert.Single(plan.Api.Operations, operation => operation.MethodName == "DeleteAsync").Body);
    }

    [Fact]
    public void A_page_that_takes_a_file_gives_an_upload() =>
        Assert.Equal(
            ["UploadAsync"],
            MethodsOf(Operation("POST", "/volumes/{uuid}/files/{path}") with { Parameters = [new("file", "formData", false, Of("file"))] }));

    [Fact]
    public void An_upload_whose_answer_has_a_table_is_typed()
    {
        var page = Get("/pictures", Object(Member("name", Text)), "201") with { Method = "POST", IntroducedIn = "9.6", Parameters = [new("file", "formData", false, Of("file"))] };
        var upload = Plan(page).Api.Operations.Single();

        Assert.Equal("UploadAsync", upload.MethodName);
        Assert.StartsWith("UploadAsync<", upload.Call, StringComparison.Ordinal);
        Assert.EndsWith("JobOperation<global::Api.Pictures.Picture>>", upload.ReturnType, StringComparison.Ordinal);
    }

    [Fact]
    public void An_envelope_whose_records_a_query_chooses_by_their_members_is_a_list() =>
        Assert.Equal(["ListAsync"], MethodsOf(Get("/files/{path}", Envelope) with { IntroducedIn = "9.6", Parameters = [Query("name", "string")] }));

    [Fact]
    public void An_envelope_of_the_record_whose_key_the_path_has_is_one_record() =>
        Assert.Equal(["GetAsync"], MethodsOf(Get("/roles/{owner}/{name}", Envelope) with { IntroducedIn = "9.6", Parameters = [Query("fields", "array[string]")] }));

    [Theory]
    [InlineData("/roles/{owner}/entries", "fields")]
    [InlineData("/files/{path}", "max_records")]
    [InlineData("/files/{path}", "order_by")]
    [InlineData("/files/{path}", "byte_offset")]
    [InlineData("/files/{path}", "name")]
    public void An_envelope_is_a_list_where_the_page_lets_select_or_no_key_ends_the_path(string path, string parameter) =>
        Assert.Equal(
            ["ListAsync"],
            MethodsOf(Get(path, Envelope) with { IntroducedIn = "9.6", Parameters = [Query(parameter, "string")] }));

    [Fact]
    public void A_page_that_writes_into_a_file_updates_it() =>
        Assert.Equal(
            ["UpdateAsync"],
            MethodsOf(Operation("PATCH", "/volumes/{uuid}/files/{path}") with { Parameters = [new("file", "formData", false, Of("file"))] }));

    [Fact]
    public void A_page_that_reads_a_part_of_a_file_gives_a_download_too() =>
        Assert.Equal(
            ["GetAsync", "DownloadAsync"],
            MethodsOf(Get("/files/{path}", Object(Member("name", Text))) with { Parameters = [Query("byte_offset", "integer"), Query("length", "integer")] }));

    [Theory]
    [InlineData("byte_offset")]
    [InlineData("length")]
    public void An_offset_or_a_length_alone_makes_no_download(string parameter) =>
        Assert.Equal(["GetAsync"], MethodsOf(Get("/files/{path}", Object(Member("name", Text))) with { Parameters = [Query(parameter, "integer")] }));

    [Fact]
    public void The_body_that_a_page_states_for_head_never_comes() =>
        Assert.Equal("global::System.Threading.Tasks.Task", Plan(Get("/volumes/{uuid}", Object(Member("name", Text))) with { Method = "HEAD" }).Api.Operations[0].ReturnType);

    [Fact]
    public void A_nested_object_and_options_that_want_one_name_get_different_ones()
    {
        var plan = Plan(Get("/volumes", Object(Member("records", Array("object", Member("list_options", Object(Member("a", Text))))))));

        Assert.Equal("VolumeListOptionsValue", plan.NestedRecords[0].Name);
        Assert.Equal("VolumeListOptions", plan.Options[0].Name);
        Assert.EndsWith(plan.Options[0].Name, plan.Api.Operations[0].OptionsType, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_that_says_no_more_than_text_has_the_type_of_its_member()
    {
        var plan = Plan(Get("/volumes", Object(Member("records", Array("object", Member("state", Enumeration("on", "off"))))))
            with
        { Parameters = [Query("state", "string")] });

        Assert.Equal("global::SpecGen.Runtime.Filter<global::Api.Volumes.VolumeState>", plan.Options[0].Options[0].Type);
    }

    [Fact]
    public void A_parameter_with_documented_values_that_are_no_members_has_a_type_of_its_own()
    {
        var plan = Plan(Patch("/jobs/{uuid}", Object(Member("name", Text))) with { Parameters = [new("action", "query", false, Enumeration("pause", "resume"))] });

        Assert.Equal("global::Api.Jobs.JobUpdateOptionsAction", plan.Options[0].Options[0].Type);
        Assert.Equal(["Pause", "Resume"], Assert.Single(plan.Enumerations).Values.Select(value => value.Name));
    }

    [Fact]
    public void A_write_to_ontap_can_become_a_job()
    {
        var plan = Plan(Patch("/volumes/{uuid}", Object(Member("name", Text))) with { IntroducedIn = "9.6" });

        Assert.Contains("JobOperation<global::Api.Volumes.Volume>", plan.Api.Operations[0].ReturnType, StringComparison.Ordinal);
        Assert.EndsWith("ApiWriteOptions", plan.Options[0].BaseType, StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_to_another_api_is_sent_without_ontaps_parameters()
    {
        var plan = Plan(Post("/apps", Object(Member("name", Text))));

        Assert.Equal("global::System.Threading.Tasks.Task", plan.Api.Operations[0].ReturnType);
        Assert.EndsWith("ApiCallOptions", plan.Options[0].BaseType, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_parameter_that_names_a_member_of_the_records_is_a_filter()
    {
        var plan = Plan(Get("/volumes", Object(Member("records", Array("object", Member("size", Integer), Member("svm", Object(Member("name", Text), Member("uuid", Text)))))))
            with
        { Parameters = [Query("size", "integer"), Query("svm.name", "string"), Query("limit", "integer"), Query("fields", "array")] });

        Assert.Equal(
            [("Size", "global::SpecGen.Runtime.Filter<long>"), ("SvmName", "global::SpecGen.Runtime.TextFilter"), ("Limit", "long")],
            plan.Options[0].Options.Select(option => (option.PropertyName, option.Type)));
    }

    [Fact]
    public void A_parameter_that_would_hide_an_inherited_option_is_renamed() =>
        Assert.Equal("TimeoutValue", Plan(Get("/volumes/{uuid}", null) with { Parameters = [Query("timeout", "integer")] }).Options[0].Options[0].PropertyName);

    private static Schema Envelope => Object(Member("num_records", Integer), Member("records", Array("object", Member("name", Text))));

    private static Parameter Query(string name, string type) => new(name, "query", false, Of(type));

    private static IEnumerable<string> MethodsOf(Operation operation) => Plan(operation).Api.Operations.Select(method => method.MethodName);

    private static ResourcePlan Plan(params Operation[] operations) =>
        ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(Assert.Single(ResourceGroup.Of(operations))).Resource);
}
