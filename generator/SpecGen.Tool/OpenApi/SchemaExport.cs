using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Binding;
using SpecGen.Tool.Model;

namespace SpecGen.Tool.OpenApi;

/// <summary>
/// Makes JSON schemas. Definitions are written where they are used: their names are not unique even on one page.
/// </summary>
internal static class SchemaExport
{
    public static OpenApiSchema Create(Schema schema)
    {
        var attributes = schema.Attributes;
        var export = schema.Type == "array" ? ArrayOf(schema) : ValueOf(schema.Type, schema);
        export.Description = OperationExport.TextOf(schema.Description);
        export.ReadOnly = attributes.ReadOnly;
        export.WriteOnly = attributes.WriteOnly;
        export.Deprecated = attributes.DeprecatedIn is not null;
        export.Format ??= attributes.Format;
        export.Default = DefaultValue.Of(schema);
        export.MinLength = attributes.MinLength;
        export.MaxLength = attributes.MaxLength;
        export.Minimum = LimitOf(attributes.Minimum);
        export.Maximum = LimitOf(attributes.Maximum);
        if (!attributes.Enum.IsEmpty)
            export.Enum = [.. attributes.Enum.Select(value => (JsonNode)JsonValue.Create(value))];
        if (attributes.Nullable == true && export.Type is not null)
            export.Type |= JsonSchemaType.Null;
        if (attributes.CreateOnly)
            Extensions.Add(export, "x-create-only", JsonValue.Create(true));
        Extensions.Add(export, Extensions.IntroducedIn, attributes.IntroducedIn);
        return export;
    }

    private static OpenApiSchema ArrayOf(Schema schema)
    {
        var items = ValueOf(schema.ItemType, schema);
        if (schema.IsAnyOf)
            items = new OpenApiSchema { AnyOf = [items, new OpenApiSchema { Type = JsonSchemaType.Array }] };
        return new OpenApiSchema { Type = JsonSchemaType.Array, Items = items };
    }

    /// <summary>A type that no schema knows is left open, and told as it was printed.</summary>
    private static OpenApiSchema ValueOf(string? type, Schema schema)
    {
        var export = new OpenApiSchema { Type = TypeOf(type) };
        if (type == "object")
            AddProperties(export, schema);
        else if (type == "file")
            export.Format = "binary";
        else if (export.Type is null)
            Extensions.Add(export, "x-printed-type", type);
        return export;
    }

    private static void AddProperties(OpenApiSchema export, Schema schema)
    {
        if (schema.Properties.IsEmpty)
            return;
        export.Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var property in schema.Properties)
        {
            if (!export.Properties.TryAdd(property.Name, Create(property.Schema)) || property.Schema.Required != true)
                continue;
            export.Required ??= new HashSet<string>(StringComparer.Ordinal);
            export.Required.Add(property.Name);
        }
    }

    private static JsonSchemaType? TypeOf(string? type) => type switch
    {
        "string" or "file" => JsonSchemaType.String,
        "integer" => JsonSchemaType.Integer,
        "number" => JsonSchemaType.Number,
        "boolean" => JsonSchemaType.Boolean,
        "object" => JsonSchemaType.Object,
        _ => null,
    };

    private static string? LimitOf(string? text) => text is null ? null : DefaultValue.NumberOf(text)?.ToJsonString();
}
