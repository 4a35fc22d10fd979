using System.Text.Json;

namespace SpecGen.Tool.Output;

/// <summary>Results as SARIF 2.1.0, which code hosts and editors show beside the files.</summary>
internal sealed class SarifDocument
{
    private readonly List<string> _rules;

    private SarifDocument(Utf8JsonWriter json, List<string> rules) => (Json, _rules) = (json, rules);

    public Utf8JsonWriter Json { get; }

    /// <param name="tool">Its name as hosts show it.</param>
    /// <param name="rules">Id and title of each rule that a result can have.</param>
    /// <param name="writeResults">Calls <see cref="WriteResult"/> for each.</param>
    public static void Write(Stream stream, string tool, IReadOnlyCollection<(string Id, string Title)> rules, Action<SarifDocument> writeResults)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        var document = new SarifDocument(json, [.. rules.Select(rule => rule.Id)]);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        document.WriteTool(tool, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        writeResults(document);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
    /// <param name="writeRest">Locations and properties.</param>
    public void WriteResult(string rule, string level, string message, Action writeRest)
    {
        Json.WriteStartObject();
        Json.WriteString("ruleId", rule);
        Json.WriteNumber("ruleIndex", _rules.IndexOf(rule));
        Json.WriteString("level", level);
        WriteText("message", message);
        writeRest();
        Json.WriteEndObject();
    }

    /// <param name="name"><c>locations</c> or <c>relatedLocations</c>.</param>
    /// <param name="region">Name and number of each bound: <c>startLine</c>.</param>
    public void WriteLocation(string name, string file, params ReadOnlySpan<(string Name, int Number)> region)
    {
        Json.WriteStartArray(name);
        Json.WriteStartObject();
        Json.WriteStartObject("physicalLocation");
        Json.WriteStartObject("artifactLocation");
        Json.WriteString("uri", SarifUri.Of(file));
        Json.WriteEndObject();
        Json.WriteStartObject("region");
        foreach (var (bound, number) in region)
            Json.WriteNumber(bound, number);
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.WriteEndArray();
    }

    private void WriteTool(string tool, IEnumerable<(string Id, string Title)> rules)
    {
        Json.WriteStartObject("tool");
        Json.WriteStartObject("driver");
        Json.WriteString("name", tool);
        Json.WriteString("version", typeof(SarifDocument).Assembly.GetName().Version?.ToString(3));
        Json.WriteStartArray("rules");
        foreach (var (id, title) in rules)
        {
            Json.WriteStartObject();
            Json.WriteString("id", id);
            WriteText("shortDescription", title);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        Json.WriteStartObject(name);
        Json.WriteString("text", text);
        Json.WriteEndObject();
    }
}
