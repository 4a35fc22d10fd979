using SpecGen.Json;

namespace SpecGen.Binding;

/// <summary>
/// What an example says about the shape of an object. Examples are no authority (they leave out members, and their
/// values contradict the tables), so they only help to choose between definitions.
/// </summary>
internal static class ExampleEvidence
{
    /// <summary>The example as a value, or null if it is no JSON.</summary>
    public static JsonValue? Read(string? example) => example is null ? null : JsonText.Parse(example).Value;

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
}
