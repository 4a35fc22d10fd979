using System.Text.Json.Nodes;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>The seed page's generated code, compiled and run.</summary>
public class SeedJsonTests
{
    private const string Program = """"
        using System.Text.Json;
        using Contoso.Ontap.Security.Ipsec.SecurityAssociations;
        using SpecGen.Runtime;

        public static class Program
        {
            public static string RoundTrip(string json) => ApiJson.ToJson(ApiJson.Read<IpsecSecurityAssociation>(System.Text.Encoding.UTF8.GetBytes(json)));

            public static string RoundTripThroughSystemTextJson(string json) =>
                JsonSerializer.Serialize(JsonSerializer.Deserialize<IpsecSecurityAssociation[]>(json));

            public static string WhatTheExampleLacks(string json)
            {
                var association = ApiJson.Read<IpsecSecurityAssociation>(System.Text.Encoding.UTF8.GetBytes(json));
                return $"{association.Lifetime} {association.Ike!.IsInitiator} {association.Ike.Version} " +
                    $"{association.Ipsec!.Inbound!.Bytes} {association.Ipsec.Outbound!.Packets} {association.Node!.Name} {association.Svm!.Links!.Self!.Href}";
            }

            public static string Presence()
            {
                var association = ApiJson.Read<IpsecSecurityAssociation>("""{"lifetime":null,"ike":{"state":"up"},"new_member":[1]}"""u8);
                return string.Join(" ",
                    association.Has(IpsecSecurityAssociation.Field.Lifetime),
                    association.Has(IpsecSecurityAssociation.Field.Scope),
                    association.Has(IpsecSecurityAssociation.Field.Ike.State),
                    association.Has(IpsecSecurityAssociation.Field.Ike.Version),
                    association.UnknownMembers["new_member"].GetRawText());
            }

            public static string Changes()
            {
                var association = new IpsecSecurityAssociation { PolicyName = null, Ike = new() { IsInitiator = true } };
                return ApiJson.ToJson(association);
            }

            public static string Fields() => string.Join(",",
                IpsecSecurityAssociation.Field.Ike.State, IpsecSecurityAssociation.Field.Ipsec.Inbound.Bytes,
                IpsecSecurityAssociation.Field.Svm.Name, IpsecSecurityAssociation.Field.Node);

            public static long Codes() => IpsecSecurityAssociationErrors.IpsecSaNotFound66257118 + IpsecSecurityAssociationErrors.IpsecSaNotFound66257119;
        }
        """";

    private static readonly CompiledConsumer s_consumer = new(Program, PageText.Seed());

    [Fact]
    public void The_pages_own_example_read_and_written_back_is_equal()
    {
        var example = Example();

        Assert.True(JsonNode.DeepEquals(example, JsonNode.Parse(s_consumer.Call<string>("RoundTrip", example.ToJsonString()))));
    }

    [Fact]
    public void The_example_goes_through_system_text_json_too()
    {
        var examples = new JsonArray(Example(), Example());

        var written = s_consumer.Call<string>("RoundTripThroughSystemTextJson", examples.ToJsonString());

        Assert.True(JsonNode.DeepEquals(examples, JsonNode.Parse(written)));
    }

    [Fact]
    public void Members_that_the_example_lacks_are_read_in_their_types() =>
        Assert.Equal(
            "28800 True 2 9007199254740993 12 node1 /api/resourcelink",
            s_consumer.Call<string>("WhatTheExampleLacks", """
                {
                  "lifetime": 28800,
                  "ike": { "is_initiator": true, "version": 2 },
                  "ipsec": { "inbound": { "bytes": 9007199254740993 }, "outbound": { "packets": 12 } },
                  "node": { "name": "node1" },
                  "svm": { "_links": { "self": { "href": "/api/resourcelink" } } }
                }
                """));

    [Fact]
    public void Absent_null_and_set_are_three_things_and_unknown_members_are_kept() =>
        Assert.Equal("True False True False [1]", s_consumer.Call<string>("Presence"));

    [Fact]
    public void Only_what_was_assigned_is_written_null_too() =>
        Assert.Equal("""{"policy_name":null,"ike":{"is_initiator":true}}""", Sorted(s_consumer.Call<string>("Changes")));

    [Fact]
    public void Fields_are_selected_by_members() =>
        Assert.Equal("ike.state,ipsec.inbound.bytes,svm.name,node", s_consumer.Call<string>("Fields"));

    [Fact]
    public void Both_error_codes_are_constants() => Assert.Equal(66257118L + 66257119L, s_consumer.Call<long>("Codes"));

    /// <summary>Members in the order in which a person would state the change.</summary>
    private static string Sorted(string json)
    {
        var members = JsonNode.Parse(json)!.AsObject();
        return new JsonObject(members.OrderByDescending(member => member.Key).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString();
    }

    private static JsonNode Example()
    {
        var page = File.ReadAllText(Repository.SeedPage);
        var start = page.IndexOf('{', page.IndexOf("Example response", StringComparison.Ordinal));
        return JsonNode.Parse(page[start..(page.IndexOf("}Error", StringComparison.Ordinal) + 1)])!;
    }
}
