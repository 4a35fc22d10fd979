using System.Text.Json;

namespace SpecGen.Tool.Tests.Output;

/// <summary>What SARIF 2.1.0 requires and what GitHub's code scanning relies on besides.</summary>
internal static class SarifRules
{
    private static readonly string[] s_levels = ["none", "note", "warning", "error"];
    private static readonly string[] s_bounds = ["startLine", "startColumn", "endLine", "endColumn"];

    /// <param name="json">A whole document.</param>
    /// <param name="needsPlaces">Each result must have a file, or a code host does not show it.</param>
    public static void AssertHold(string json, bool needsPlaces)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        AssertMembers(root, "$schema", "version", "runs");
        Assert.Equal("https://json.schemastore.org/sarif-2.1.0.json", root.GetProperty("$schema").GetString());
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        var run = Assert.Single(root.GetProperty("runs").EnumerateArray());
        AssertMembers(run, "tool", "columnKind", "results");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = RulesOf(run.GetProperty("tool").GetProperty("driver"));
        Assert.All(run.GetProperty("results").EnumerateArray(), result => AssertResult(result, rules, needsPlaces));
    }

    private static List<string> RulesOf(JsonElement driver)
    {
        AssertMembers(driver, "name", "version", "rules");
        Assert.NotEqual("", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("version").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, rule =>
        {
            AssertMembers(rule, "id", "shortDescription");
            AssertText(rule.GetProperty("shortDescription"));
        });
        var ids = rules.ConvertAll(rule => rule.GetProperty("id").GetString()!);
        Assert.Distinct(ids);
        return ids;
    }

    private static void AssertResult(JsonElement result, List<string> rules, bool needsPlaces)
    {
        AssertMembers(result, "ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "partialFingerprints", "properties");
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
        Assert.Contains(result.GetProperty("level").GetString(), s_levels);
        AssertText(result.GetProperty("message"));
        var locations = result.GetProperty("locations").EnumerateArray().ToList();
        if (needsPlaces)
            Assert.Single(locations);
        Assert.All(locations, AssertLocation);
        if (result.TryGetProperty("relatedLocations", out var related))
            Assert.All(related.EnumerateArray(), AssertLocation);
        if (result.TryGetProperty("partialFingerprints", out var fingerprints))
            Assert.All(fingerprints.EnumerateObject(), fingerprint => Assert.NotEqual("", fingerprint.Value.GetString()));
    }

    private static void AssertLocation(JsonElement location)
    {
        AssertMembers(location, "physicalLocation");
        var physical = location.GetProperty("physicalLocation");
        AssertMembers(physical, "artifactLocation", "region");
        var uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute), uri);
        Assert.DoesNotContain('\\', uri);
        var region = physical.GetProperty("region");
        AssertMembers(region, s_bounds);
        Assert.All(region.EnumerateObject(), bound => Assert.True(bound.Value.GetInt32() >= 1));
        if (region.TryGetProperty("endLine", out var end))
            Assert.True(end.GetInt32() >= region.GetProperty("startLine").GetInt32());
    }

    private static void AssertText(JsonElement message)
    {
        AssertMembers(message, "text");
        Assert.NotEqual("", message.GetProperty("text").GetString());
    }

    /// <summary>The schema allows no others, and a name that is misspelt is one.</summary>
    private static void AssertMembers(JsonElement element, params string[] names) =>
        Assert.All(element.EnumerateObject(), member => Assert.Contains(member.Name, names));
}
