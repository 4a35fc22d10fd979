using System.Text.Json;
using System.Text.Json.Serialization;
using QuickStart.Ontap.Security.Ipsec.SecurityAssociations;
using QuickStart.Ontap.Storage.Volumes;
using SpecGen.Runtime;

namespace SpecGen.Samples.Tests;

/// <summary>Generated types of another project inside a user's own types and source-generated context.</summary>
public class UserContextTests
{
    private const string Json =
        """{"taken_by":"audit","associations":[{"lifetime":null,"svm":{"name":"svm1"},"later":{"a":[1]}},null],"latest":{"ike":{"version":2}}}""";

    [Fact]
    public void A_context_reads_generated_types_of_another_project()
    {
        var audit = JsonSerializer.Deserialize(Json, AuditContext.Default.Audit)!;

        var first = audit.Associations![0]!;
        Assert.Equal("svm1", first.Svm!.Name);
        Assert.True(first.Has(IpsecSecurityAssociation.Field.Lifetime));
        Assert.False(first.Has(IpsecSecurityAssociation.Field.Uuid));
        Assert.True(first.UnknownMembers.ContainsKey("later"));
        Assert.Equal(2, audit.Latest!.Ike!.Version);
    }

    [Fact]
    public void A_context_writes_only_what_is_present() =>
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, AuditContext.Default.Audit), AuditContext.Default.Audit));

    [Fact]
    public void A_generated_enumeration_is_its_text_in_a_users_type()
    {
        var json = """{"taken_by":"audit","states":{"vol1":"online","vol2":"brand_new"}}""";

        var survey = JsonSerializer.Deserialize(json, AuditContext.Default.Survey)!;

        Assert.Equal(VolumeState.Online, survey.States["vol1"]);
        Assert.Equal(json, JsonSerializer.Serialize(survey, AuditContext.Default.Survey));
    }

    [Fact]
    public void A_context_knows_a_generated_type_by_itself()
    {
        var links = JsonSerializer.Deserialize("""{"self":{"href":"/api"}}""", AuditContext.Default.Links)!;

        Assert.Equal("/api", links.Self!.Href);
    }
}

public sealed record Audit(string? TakenBy, IReadOnlyList<IpsecSecurityAssociation?>? Associations, IpsecSecurityAssociation? Latest);

public sealed record Survey(string TakenBy, Dictionary<string, VolumeState> States);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Audit))]
[JsonSerializable(typeof(Survey))]
[JsonSerializable(typeof(Links))]
internal sealed partial class AuditContext : JsonSerializerContext;
