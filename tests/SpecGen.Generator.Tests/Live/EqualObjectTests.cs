using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>Two objects of a resource that are the same to the last word: one inherits the other's members, and neither is told from before.</summary>
public class EqualObjectTests
{
    private const string Program = """"
        using System.Text.Json;
        using Contoso.Ontap.Security.Ipsec.SecurityAssociations;
        using SpecGen.Runtime;

        public static class Program
        {
            public static bool IsRelated() => typeof(IpsecSecurityAssociationIpsecOutbound).BaseType == typeof(IpsecSecurityAssociationIpsecInbound);

            public static string RoundTrip(string json)
            {
                var ipsec = ApiJson.Read<IpsecSecurityAssociationIpsec>(json);
                IpsecSecurityAssociationIpsecOutbound outbound = ipsec.Outbound!;
                return $"{ipsec.Inbound!.Bytes} {outbound.Bytes} {ApiJson.ToJson(ipsec)}";
            }

            public static string Alone(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<IpsecSecurityAssociationIpsecOutbound[]>(json));

            public static string Changed() => ApiJson.ToJson(new IpsecSecurityAssociationIpsec { Outbound = new() { Packets = 1 } });

            public static string Selected() => IpsecSecurityAssociation.Field.Ipsec.Outbound.Bytes.ToString() + IpsecSecurityAssociation.Field.Ipsec.Inbound.Bytes;
        }
        """";

    private static readonly CompiledConsumer s_consumer = new(Program, new PageText("/pages/seed.txt", Page()));

    [Fact]
    public void The_second_inherits_from_the_first() => Assert.True(s_consumer.Call<bool>("IsRelated"));

    [Fact]
    public void Each_is_read_and_written_at_its_place() => Assert.Equal(
        """1 2 {"inbound":{"bytes":1},"outbound":{"bytes":2}}""",
        s_consumer.Call<string>("RoundTrip", """{"inbound":{"bytes":1},"outbound":{"bytes":2}}"""));

    [Fact]
    public void One_that_inherits_is_read_and_written_by_system_text_json() =>
        Assert.Equal("""[{"packets":3}]""", s_consumer.Call<string>("Alone", """[{"packets":3}]"""));

    [Fact]
    public void What_is_assigned_of_one_that_inherits_is_sent() =>
        Assert.Equal("""{"outbound":{"packets":1}}""", s_consumer.Call<string>("Changed"));

    [Fact]
    public void Fields_are_selected_by_the_place() =>
        Assert.Equal("ipsec.outbound.bytesipsec.inbound.bytes", s_consumer.Call<string>("Selected"));

    /// <summary>The seed's page, saying of what goes out what it says of what comes in.</summary>
    private static string Page() => File.ReadAllText(Repository.SeedPage)
        .Replace("Number of outbound", "Number of inbound", StringComparison.Ordinal)
        .Replace("Outbound security parameter", "Inbound security parameter", StringComparison.Ordinal);
}
