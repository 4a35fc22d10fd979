using System.Text.Encodings.Web;
using System.Text.Json;
using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Input;

namespace SpecGen.Tool.Model;

/// <summary>Writes what was recovered as JSON; its schema is <c>docs/model.md</c>.</summary>
internal sealed class ModelWriter(Utf8JsonWriter json)
{
    public static void Write(Stream stream, IEnumerable<ReadPage> pages)
    {
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var json = new Utf8JsonWriter(stream, options);
        var writer = new ModelWriter(json);
        json.WriteStartObject();
        json.WriteStartArray("operations");
        foreach (var page in pages)
        {
            if (page.Operation is not null)
                writer.Write(page.Name, page.Operation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(string file, Operation operation)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("method", operation.Method);
        json.WriteString("path", operation.PathTemplate);
        json.WriteString("title", operation.Title);
        json.WriteString("introduced", operation.IntroducedIn);
        if (operation.IsDeprecated)
            json.WriteBoolean("deprecated", true);
        WriteArray("parameters", operation.Parameters, Write);
        StatementWriter.Write(json, operation.Statements);
        WritePaths("expensive_properties", operation.ExpensiveProperties);
        if (operation.SendsExpensiveProperties)
            json.WriteBoolean("expensive_properties_are_sent", true);
        WritePaths("advanced_properties", operation.AdvancedProperties);
        WriteNode("request", operation.Request?.Schema);
        WriteArray("responses", operation.Responses, Write);
        WriteArray("errors", operation.Errors, Write);
        WriteArray("error_codes", operation.ErrorCodes, Write);
        WriteArray("definitions", operation.Definitions, json.WriteStringValue);
        WriteArray("duplicates", operation.Definitions.CountBy(name => name).Where(pair => pair.Value > 1).OrderBy(pair => pair.Key, StringComparer.Ordinal), pair => json.WriteStringValue(pair.Key));
        json.WriteEndObject();
    }

    private void WritePaths(string name, EquatableArray<string> paths)
    {
        if (!paths.IsEmpty)
            WriteArray(name, paths, json.WriteStringValue);
    }

    private void Write(Parameter parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("in", parameter.Location);
        json.WriteString("type", parameter.Schema.Type);
        if (parameter.Schema.ItemType is not null)
            json.WriteString("itemType", parameter.Schema.ItemType);
        json.WriteBoolean("required", parameter.Required);
        AttributeWriter.Write(json, parameter.Schema);
        WriteMembers(parameter.Schema);
        json.WriteEndObject();
    }

    private void Write(Response response)
    {
        json.WriteStartObject();
        json.WriteString("status", response.Status);
        json.WriteString("text", response.Text);
        WriteNode("schema", response.Schema);
        if (response.IsRawJson)
            json.WriteBoolean("rawJson", true);
        if (!response.Headers.IsEmpty)
            WriteArray("headers", response.Headers, Write);
        json.WriteEndObject();
    }

    private void Write(ResponseHeader header)
    {
        json.WriteStartObject();
        json.WriteString("name", header.Name);
        json.WriteString("description", header.Description);
        json.WriteString("type", header.Type);
        json.WriteEndObject();
    }

    private void Write(ErrorCode code)
    {
        json.WriteStartObject();
        json.WriteString("code", code.Code);
        json.WriteString("description", code.Description);
        json.WriteEndObject();
    }

    private void WriteNode(string name, Schema? schema)
    {
        json.WritePropertyName(name);
        if (schema is null)
            json.WriteNullValue();
        else
            Write(schema);
    }

    private void Write(Schema schema)
    {
        json.WriteStartObject();
        json.WriteString("type", schema.Type);
        if (schema.ItemType is not null)
            json.WriteString("itemType", schema.ItemType);
        if (!schema.AlternativeTypes.IsEmpty)
            WriteArray("types", schema.AlternativeTypes, json.WriteStringValue);
        if (schema.HasNullableItems)
            json.WriteBoolean("nullableItems", true);
        if (schema.IsAnyOf)
            json.WriteBoolean("anyOf", true);
        if (schema.Required is { } required)
            json.WriteBoolean("required", required);
        AttributeWriter.Write(json, schema);
        WriteMembers(schema);
        json.WriteEndObject();
    }

    /// <summary>What a link brought.</summary>
    private void WriteMembers(Schema schema)
    {
        if (schema.Definition is { } definition)
        {
            json.WriteStartObject("definition");
            json.WriteString("name", definition.Name);
            json.WriteNumber("index", definition.Index);
            json.WriteEndObject();
        }

        if (schema.IsCycle)
            json.WriteBoolean("cycle", true);
        WriteProperties(schema);
        if (schema.AdditionalProperties is { } values)
            WriteNode("additional", values);
    }

    private void WriteProperties(Schema schema)
    {
        if (schema.IsCycle || (schema.ItemType ?? schema.Type) != "object")
            return;
        json.WriteStartObject("properties");
        foreach (var property in schema.Properties.DistinctBy(property => property.Name))
            WriteNode(property.Name, property.Schema);
        json.WriteEndObject();
    }

    private void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
