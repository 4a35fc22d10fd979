using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Binding;
using SpecGen.Model;

namespace SpecGen.Tool.OpenApi;

/// <summary>Makes the JSON schemas of one page. Its definitions are components, which the schemas refer to.</summary>
internal sealed class SchemaExport(DefinitionComponents components, ResourcePath path)
{
    public IOpenApiSchema Create(Schema schema)
    {
        if (schema.Type == "array")
            return WithNull(Annotated(new OpenApiSchema { Type = JsonSchemaType.Array, Items = ItemsOf(schema) }, schema), schema);
        if (ReferenceOf(schema) is { } reference)
            return Annotated(reference, schema);
        return WithNull(Annotated(ValueOf(schema), schema), schema);
    }

    /// <summary>What the bullets of an array say of values is said of its items.</summary>
    private IOpenApiSchema ItemsOf(Schema array)
    {
        var item = SchemaValues.ItemOf(array);
        var items = ReferenceOf(item) ?? WithNull(ValueOf(item), item);
        return array.IsAnyOf ? new OpenApiSchema { AnyOf = [items, new OpenApiSchema { Type = JsonSchemaType.Array }] } : items;
    }

    private OpenApiSchemaReference? ReferenceOf(Schema schema) =>
        schema is { Type: "object", Definition: { } definition, IsCycle: false }
            ? components.ReferenceTo(definition.Name, path, ObjectOf(schema))
            : null;

    /// <summary>A type that no schema knows is left open, and told as it was printed.</summary>
    private OpenApiSchema ValueOf(Schema schema)
    {
        if (schema.Type == "object")
            return schema.IsCycle ? new OpenApiSchema() : ObjectOf(schema);
        var export = new OpenApiSchema
        {
            Type = SchemaValues.TypeOf(schema),
            Format = schema.Type == "file" ? "binary" : SchemaValues.FormatOf(schema),
            MinLength = schema.Attributes.MinLength,
            MaxLength = schema.Attributes.MaxLength,
            Minimum = SchemaValues.LimitOf(schema.Attributes.Minimum),
            Maximum = SchemaValues.LimitOf(schema.Attributes.Maximum),
        };
        if (SchemaValues.EnumOf(schema) is { Count: > 0 } values)
            export.Enum = values;
        if (export.Type is null && schema.Type is { } printed)
            Extensions.Add(export, "x-printed-type", printed);
        return export;
    }

    private OpenApiSchema ObjectOf(Schema schema)
    {
        var export = new OpenApiSchema { Type = JsonSchemaType.Object };
        if (schema.AdditionalProperties is { } values)
            export.AdditionalProperties = Create(values);
        foreach (var property in schema.Properties.DistinctBy(property => property.Name))
        {
            export.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
            export.Properties.Add(property.Name, Create(property.Schema));
            if (property.Schema.Required == true)
                (export.Required ??= new HashSet<string>(StringComparer.Ordinal)).Add(property.Name);
        }

        return export;
    }

    /// <summary>What is said of the place, not of its type. A reference takes only some of it and is wrapped for the rest.</summary>
    private static IOpenApiSchema Annotated(IOpenApiSchema target, Schema schema)
    {
        var attributes = schema.Attributes;
        if (target is OpenApiSchemaReference reference)
        {
            if (attributes is { Nullable: not true, CreateOnly: false, IntroducedIn: null })
                return Described(reference, schema);
            target = attributes.Nullable == true
                ? new OpenApiSchema { AnyOf = [reference, new OpenApiSchema { Type = JsonSchemaType.Null }] }
                : new OpenApiSchema { AllOf = [reference] };
        }

        var export = (OpenApiSchema)target;
        export.Description = OperationExport.TextOf(schema.Description);
        export.ReadOnly = attributes.ReadOnly;
        export.WriteOnly = attributes.WriteOnly;
        export.Deprecated = attributes.DeprecatedIn is not null;
        export.Default = SchemaValues.DefaultOf(schema);
        if (attributes.CreateOnly)
            Extensions.Add(export, "x-create-only", JsonValue.Create(true));
        Extensions.Add(export, Extensions.IntroducedIn, attributes.IntroducedIn);
        return export;
    }

    private static OpenApiSchemaReference Described(OpenApiSchemaReference reference, Schema schema)
    {
        if (OperationExport.TextOf(schema.Description) is { } description)
            reference.Description = description;
        if (schema.Attributes.ReadOnly)
            reference.ReadOnly = true;
        if (schema.Attributes.WriteOnly)
            reference.WriteOnly = true;
        if (schema.Attributes.DeprecatedIn is not null)
            reference.Deprecated = true;
        return reference;
    }

    private static IOpenApiSchema WithNull(IOpenApiSchema target, Schema schema)
    {
        if (target is not OpenApiSchema { Type: { } type } export || schema.Attributes.Nullable != true)
            return target;
        export.Type = type | JsonSchemaType.Null;
        if (export.Enum is { Count: > 0 } values)
            values.Add(null!);
        return export;
    }
}
