using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Scenarios;

namespace SpecGen.Simulator.Tests.Scenarios;

/// <summary>The published schema says what the reader takes, and nothing else.</summary>
public sealed class ScenarioSchemaTests
{
    private static readonly JsonNode s_schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "generator/SpecGen.Simulator/Scenarios/scenario.schema.json")))!;

    [Fact]
    public void It_has_the_settings_that_the_reader_knows() =>
        Assert.Equal(ScenarioSettings.Names.Where(name => name != "$schema").Order(StringComparer.Ordinal), PropertiesOf(s_schema));

    [Theory]
    [InlineData("account", typeof(ScenarioAccount))]
    [InlineData("fault", typeof(ScenarioFault))]
    [InlineData("times", typeof(ScenarioTimes))]
    public void It_has_the_members_that_the_reader_takes(string definition, Type setting) =>
        Assert.Equal(ScenarioSettings.NamesOf(setting).Order(StringComparer.Ordinal), PropertiesOf(s_schema["$defs"]![definition]!));

    [Fact]
    public void It_has_the_faults_that_there_are() =>
        Assert.Equal(
            Enum.GetNames<ScenarioFaultKind>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName),
            s_schema["$defs"]!["fault"]!["properties"]!["fault"]!["enum"]!.AsArray().Select(value => (string?)value));

    [Fact]
    public void It_has_the_accesses_that_there_are() =>
        Assert.Equal(
            ScenarioAccount.Accesses,
            s_schema["$defs"]!["account"]!["properties"]!["role"]!["additionalProperties"]!["enum"]!.AsArray().Select(value => (string?)value!));

    private static IEnumerable<string> PropertiesOf(JsonNode schema) => schema["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal);
}
