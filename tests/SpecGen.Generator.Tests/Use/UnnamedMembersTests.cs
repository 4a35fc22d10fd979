using SpecGen.Generator.Tests.Harness;
using SpecGen.Generator.Tests.Live;

namespace SpecGen.Generator.Tests.Use;

/// <summary>What a program does not name it cannot say, and does everything else with as if all were there.</summary>
public class UnnamedMembersTests
{
    private const string Program = """
        using Contoso.Ontap.Garden.Beds;
        using SpecGen.Runtime;
        public static class Program
        {
            public static string RoundTrip(string json) => ApiJson.ToJson(ApiJson.Read<GardenBed>(System.Text.Encoding.UTF8.GetBytes(json)));

            public static string Shown(string json) => ApiJson.Read<GardenBed>(System.Text.Encoding.UTF8.GetBytes(json)).ToString();
        }
        """;

    private const string Json = """{"name":"north","lock":{"code":"1234","keeper":{"name":"Ada"}},"soil":{"depth":40,"new_member":[1]}}""";

    private static readonly PageText s_page = new("/pages/beds.adoc", $"""
        = Retrieve one

        [.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/garden/beds/{"{uuid}"}`#

        == Response

        ```
        Status: 200, Ok
        ```

        {Table("name|string", "lock|link:#lock[lock]", "soil|link:#soil[soil]")}
        == Definitions

        [.api-def-first-level]
        .See Definitions
        [%collapsible%closed]
        ====
        {Definition("keeper", "name|string")}
        {Definition("lock", "code|string|* format: password", "keeper|link:#keeper[keeper]")}
        {Definition("soil", "depth|integer")}
        ====
        """);

    private readonly CompiledConsumer _used = CompiledConsumer.ByUse(Program, s_page);

    [Fact]
    public void Objects_that_are_not_named_have_no_members()
    {
        Assert.Null(_used.Type("Contoso.Ontap.Garden.Beds.GardenBedSoil").GetProperty("Depth"));
        Assert.NotNull(_used.Type("Contoso.Ontap.Garden.Beds.GardenBed").GetProperty("Soil"));
    }

    [Fact]
    public void What_was_read_into_them_is_written() => Assert.Equal(Json, _used.Call<string>("RoundTrip", Json));

    [Fact]
    public void A_value_of_another_type_than_documented_is_refused_all_the_same() =>
        Assert.Equal(Refusal(new CompiledConsumer(Program, s_page)), Refusal(_used));

    [Fact]
    public void What_a_page_says_is_secret_is_not_shown() =>
        Assert.Contains("\"lock\":{\"code\":\"***\"", _used.Call<string>("Shown", Json), StringComparison.Ordinal);

    [Theory]
    [InlineData("public record SoilOfMine(int Depth); public record BedOfMine(SoilOfMine Soil);")]
    [InlineData("public class BedOfMine { public object? Soil { get; set; } }")]
    public void A_class_of_the_programs_own_names_what_a_mapper_fills_it_from(string code) =>
        Assert.NotNull(CompiledConsumer.ByUse(Program + code, s_page).Type("Contoso.Ontap.Garden.Beds.GardenBedSoil").GetProperty("Depth"));

    [Theory]
    [InlineData("static class M { static bool Of(GardenBed bed) => bed is { Soil.Depth: > 10 }; }")]
    [InlineData("static class M { static bool Of(GardenBed bed) => bed is { Soil: { Depth: > 10 } }; }")]
    [InlineData("static class M { static GardenBed Of() => new() { Soil = new() { Depth = 1 } }; }")]
    [InlineData("static class M { static void Of(GardenBed bed) { if (bed is { Soil: var soil }) System.Console.WriteLine(soil?.Depth); } }")]
    [InlineData("static class M { static object Of(GardenBedSoil soil) => soil.Depth ?? 0; }")]
    [InlineData("static class M { static string Of() => nameof(GardenBedSoil.Depth); }")]
    [InlineData("/// <summary><see cref=\"GardenBedSoil.Depth\"/></summary>\npublic static class M { }")]
    [InlineData("namespace Contoso.Ontap.Garden.Beds { partial class GardenBedSoil { long? Twice => Depth * 2; } }")]
    [InlineData("static class M { static object Of() => GardenBed.Field.Soil.Depth; }")]
    [InlineData("static class M { static object Of(GardenBed[] beds) => System.Linq.Enumerable.Select(beds, bed => bed?.Soil?.Depth); }")]
    public void However_a_program_names_a_member_it_compiles(string code) =>
        Assert.NotNull(CompiledConsumer.ByUse(Program + code, s_page).Type("Contoso.Ontap.Garden.Beds.GardenBedSoil").GetProperty("Depth"));

    private static string Definition(string name, params string[] rows) => $"[#{name}]\n[.api-collapsible-fifth-title]\n{name}\n\n{Table(rows)}";

    private static string Table(params string[] rows) =>
        "[cols=3*,options=header]\n|===\n|Name\n|Type\n|Description\n\n" + string.Concat(rows.Select(row => Row(row.Split('|')))) + "|===\n";

    private static string Row(string[] cells) => $"|{cells[0]}\n|{cells[1]}\na|{(cells.Length > 2 ? $"\n{cells[2]}" : "")}\n\n";

    private static string Refusal(CompiledConsumer consumer) =>
        Assert.ThrowsAny<Exception>(() => consumer.Call<string>("RoundTrip", """{"soil":{"depth":"deep"}}""")).GetBaseException().Message;
}
