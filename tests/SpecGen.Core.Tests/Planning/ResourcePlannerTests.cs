using SpecGen.Binding;
using SpecGen.Facts;
using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

public class ResourcePlannerTests
{
    [Theory]
    [InlineData("/security/ipsec/security-associations/{uuid}", "IpsecSecurityAssociation", "IpsecSecurityAssociationsApi", "Api.Security.Ipsec.SecurityAssociations")]
    [InlineData("/cluster", "Cluster", "ClusterApi", "Api.Clusters")]
    [InlineData("/cluster/chassis/{id}", "ClusterChassis", "ClusterChassisApi", "Api.Clusters.Chassis")]
    [InlineData("/name-services/dns", "NameServiceDns", "NameServiceDnsApi", "Api.NameServices.Dns")]
    [InlineData("/network/ethernet/switches/{name}", "EthernetSwitch", "EthernetSwitchesApi", "Api.Network.Ethernet.Switches")]
    [InlineData("/security/groups", "SecurityGroup", "SecurityGroupsApi", "Api.Security.Groups")]
    [InlineData("/system/settings", "SystemSetting", "SystemSettingsApi", "Api.SystemNamespace.Settings")]
    [InlineData("/protocols/locks/{uuid}", "ProtocolLock", "ProtocolLocksApi", "Api.Protocols.Locks")]
    [InlineData("/dns", "DnsResource", "DnsApi", "Api.Dns")]
    [InlineData("/volumes", "Volume", "VolumesApi", "Api.Volumes")]
    [InlineData("/private/cli/volume", "PrivateCliVolume", "PrivateCliVolumeApi", "Api.Private.Cli.Volume")]
    [InlineData("/storage/volumes/{volume.uuid}/files/{path}/*", "VolumeFile", "VolumeFilesApi", "Api.Storage.Volumes.Files")]
    public void A_resource_is_named_by_its_path(string path, string record, string api, string @namespace)
    {
        var plan = Plan(Get(path, Object(Member("uuid", Text))));

        Assert.Equal((record, api, @namespace), (plan.Record!.Name, plan.Api.Name, plan.Namespace));
    }

    [Theory]
    [InlineData("/publickeys", "PublicKeyListOptions")]
    [InlineData("/publickeys/{owner.uuid}/{account.name}", "PublicKeyListByAccountNameOptions")]
    [InlineData("/volumes/{volume.uuid}/snapshots", "VolumeSnapshotListOptions")]
    [InlineData("/volumes/*/snapshots", "AnyVolumeSnapshotListOptions")]
    public void Options_of_a_list_are_named_by_what_is_listed(string path, string options) =>
        Assert.Equal(options, Plan(Get(path, Object(Member("records", Array("object", Member("name", Text))))) with { Parameters = [new("max_records", "query", false, Integer)] }).Options[0].Name);

    [Theory]
    [InlineData("POST", "/volumes", "VolumeCreateOptions")]
    [InlineData("POST", "/bulk-import/{svm.uuid}", "BulkImportCreateBySvmUuidOptions")]
    [InlineData("PATCH", "/volumes", "VolumeCollectionUpdateOptions")]
    [InlineData("PATCH", "/volumes/{uuid}", "VolumeUpdateOptions")]
    [InlineData("PATCH", "/cluster", "ClusterUpdateOptions")]
    [InlineData("PATCH", "/dns/{svm.uuid}", "DnsUpdateBySvmUuidOptions")]
    public void Options_of_a_write_are_named_by_what_is_written(string method, string path, string options) =>
        Assert.Equal(options, Plan(Operation(method, path)).Options[0].Name);

    [Fact]
    public void An_object_is_told_from_the_options_of_an_operation() =>
        Assert.Equal(
            ["VolumeListOptionsValue", "VolumeMountOptions"],
            Plan(Get("/volumes/{uuid}", Object(
                Member("list_options", Object(Member("a", Text))),
                Member("mount_options", Object(Member("a", Text)))))).NestedRecords.Select(record => record.Name));

    [Fact]
    public void A_singular_that_is_a_path_too_leaves_its_name_to_the_namespace()
    {
        var groups = ResourceGroup.Of([Get("/jobs", Object(Member("a", Text))), Get("/job/steps", Object(Member("a", Text)))]);

        var plans = groups.Select(group => ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(group).Resource));
        Assert.Equal(["JobStep", "JobResource"], plans.Select(plan => plan.Record!.Name));
    }

    [Theory]
    [InlineData("field", "FieldValue")]
    [InlineData("field_value", "FieldValueValue")]
    [InlineData("has", "HasValue")]
    [InlineData("volume", "VolumeValue")]
    [InlineData("to_string", "ToStringValue")]
    [InlineData("class", "Class")]
    [InlineData("1d", "Value1d")]
    public void A_member_does_not_collide_with_its_type_or_what_every_record_has(string wireName, string property) =>
        Assert.Equal(property, Assert.Single(Plan(Get("/volumes/{uuid}", Object(Member(wireName, Text)))).Record!.Members).PropertyName);

    [Fact]
    public void A_member_tells_its_releases_and_the_methods_that_take_it()
    {
        var member = Of("string") with { Attributes = SchemaAttributes.None with { IntroducedIn = "9.17", DeprecatedIn = "9.19.1" } };

        var record = Plan(Post("/mediators", Object(Member("token", member)))).Record!;

        Assert.Equal(
            ["Introduced in 9.17. Deprecated in 9.19.1. Can be sent in POST."],
            Assert.Single(record.Members).Documentation.Remarks);
    }

    [Fact]
    public void Members_that_want_one_name_get_different_ones()
    {
        var plan = Plan(Get("/volumes/{uuid}", Object(Member("a-b", Text), Member("a_b", Text), Member("a.b", Text))));

        Assert.Equal(3, plan.Record!.Members.Select(member => member.PropertyName).Distinct().Count());
    }

    [Fact]
    public void An_array_of_objects_is_told_from_an_object_beside_it()
    {
        var plan = Plan(Get("/nodes/{uuid}", Object(
            Member("interface", Object(Member("ip", Text))),
            Member("interfaces", Array("object", Member("ip", Text))))));

        Assert.Equal(["NodeInterface", "NodeInterfaceItem"], plan.NestedRecords.Select(record => record.Name));
    }

    [Fact]
    public void Keys_are_parameters_in_path_order_with_names_that_compile()
    {
        var plan = Plan(Delete("/roles/{owner.uuid}/{object}/{options}/{object}"));

        Assert.Equal(
            ["ownerUuid", "@object", "optionsKey"],
            plan.Api.Operations[0].Keys.Take(3).Select(key => key.ParameterName));
        Assert.Equal(4, plan.Api.Operations[0].Keys.Select(key => key.ParameterName).Distinct().Count());
    }

    [Theory]
    [InlineData("/volumes/{uuid}", "uuid volume")]
    [InlineData("/cluster", "cluster")]
    [InlineData("/security-associations/{uuid}", "uuid securityAssociation")]
    [InlineData("/interfaces/{uuid}", "uuid @interface")]
    [InlineData("/servers/{server}", "server body")]
    [InlineData("/files/{path}", "path body")]
    public void A_body_is_called_like_the_record_unless_a_key_is(string path, string parameters)
    {
        var operation = Plan(Patch(path, Object(Member("name", Text)))).Api.Operations[0];

        Assert.Equal(parameters, string.Join(" ", operation.Keys.Select(key => key.ParameterName).Append(operation.Body!.ParameterName)));
    }

    [Fact]
    public void Two_paths_with_one_signature_get_different_methods()
    {
        var plan = Plan(Delete("/a/{x}/b"), Delete("/a/b/{y}"));

        Assert.Equal(2, plan.Api.Operations.Select(operation => operation.MethodName).Distinct().Count());
    }

    [Fact]
    public void A_wildcard_segment_is_no_key_and_no_name()
    {
        var all = Plan(Get("/storage/volumes/*/snapshots", null), Get("/storage/volumes/{volume.uuid}/snapshots", null)).Api;

        Assert.Equal(["GetAsync()", "GetAsync(volumeUuid)"], all.Operations.Select(operation =>
            $"{operation.MethodName}({string.Join(", ", operation.Keys.Select(key => key.ParameterName))})"));
    }

    [Theory]
    [InlineData("POST", "CreateAsync")]
    [InlineData("PATCH", "UpdateAsync")]
    [InlineData("PUT", "ReplaceAsync")]
    [InlineData("DELETE", "DeleteAsync")]
    [InlineData("HEAD", "HeadAsync")]
    public void The_verb_names_the_method(string verb, string method) =>
        Assert.Equal(method, Plan(Operation(verb, "/volumes/{uuid}")).Api.Operations[0].MethodName);

    [Fact]
    public void A_get_that_answers_records_lists() =>
        Assert.StartsWith("List", Plan(Get("/volumes", Object(Member("records", Array("object", Member("a", Text)))))).Api.Operations[0].MethodName, StringComparison.Ordinal);

    [Fact]
    public void Only_pages_of_ONTAP_select_fields()
    {
        var list = Get("/volumes", Object(Member("records", Array("object", Member("a", Text)))));

        Assert.Equal("ApiCallOptions", BaseOf(list));
        Assert.Equal("ApiListOptions<global::Api.Volumes.Volume>", BaseOf(list with { IntroducedIn = "9.6" }));

        static string BaseOf(Operation page) => Plan(page).Options[0].BaseType.Replace("global::SpecGen.Runtime.", "", StringComparison.Ordinal);
    }

    [Fact]
    public void Error_codes_are_the_union_of_the_operations_and_say_which_documents_them()
    {
        var plan = Plan(
            Get("/volumes/{uuid}", null) with { ErrorCodes = [new("4", "Not found.")] },
            Delete("/volumes/{uuid}") with { ErrorCodes = [new("4", "Not found."), new("8", "In use.")] });

        Assert.Equal(["Found4", "InUse8"], plan.ErrorCodes!.Codes.Select(code => code.Name.Replace("Not", "", StringComparison.Ordinal)));
        Assert.Equal("Documented by DELETE /volumes/{uuid}, GET /volumes/{uuid}.", plan.ErrorCodes.Codes[0].Documentation.Remarks[0]);
    }

    private static ResourcePlan Plan(params Operation[] operations) =>
        ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(Assert.Single(ResourceGroup.Of(operations))).Resource);
}
