using SpecGen.Binding.Tables;
using SpecGen.Json;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// What an example says about the shape of an object. Examples are no authority (they leave out members, and their
/// values contradict the tables), so they only help to choose between definitions.
/// </summary>
internal static class ExampleEvidence
{
    /// <summary>The object that stands for a value: itself, or the first object of an array.</summary>
    public static JsonValue? AsObject(JsonValue? value)
    {
        if (value is { Kind: JsonKind.Object })
            return value;
        return value?.Items.FirstOrDefault(item => item.Kind == JsonKind.Object);
    }

    /// <summary>Whether an object of the example can be of this definition: all its members are rows.</summary>
    public static bool Fits(Definition definition, JsonValue example)
    {
        foreach (var member in example.Members)
        {
            if (!definition.HasRow(member.Name))
                return false;
        }

        return example.Members.Count > 0;
    }

    /// <summary>String and object rows that the example lacks; numbers and booleans are often lacking, these hardly ever.</summary>
    public static int CountLacking(Definition definition, JsonValue example)
    {
        var lacking = 0;
        foreach (var row in definition.Rows)
        {
            if (row.Type.Type is (null or "string" or "object") && example.Member(row.Name) is null)
                lacking++;
        }

        return lacking;
    }

    /// <summary>
    /// How the example shows a value whose row says otherwise, or null. Only objects and arrays are compared: examples
    /// give numbers as text, text as numbers and booleans as either.
    /// </summary>
    public static string? Contradiction(TypeCell type, JsonValue example) => (example.Kind, type.Type) switch
    {
        (JsonKind.Object, "string" or "integer" or "number" or "boolean") => "an object",
        (JsonKind.Array, "string" or "integer" or "number" or "boolean" or "object") => "an array",
        (JsonKind.Number or JsonKind.Boolean, "object" or "array") => "a " + example.Kind.ToString().ToLowerInvariant(),
        (JsonKind.String, "object" or "array") when example.Text.Length > 0 => "a string",
        _ => null,
    };
}
