using SpecGen.Json;

namespace SpecGen.Binding;

/// <summary>
/// What an example says about the shape of an object. Examples are no authority (they leave out members, and their
/// values contradict the tables), so they only help to choose between definitions.
/// </summary>
internal static class ExampleEvidence
{
    /// <summary>The example's object, or null if it has none.</summary>
    public static JsonValue? Read(string? example)
    {
        if (example is null)
            return null;
        var (value, _) = JsonText.Parse(example);
        return AsObject(value);
    }

    /// <summary>The object that stands for a member of an example: its value, or the first object of its array.</summary>
    public static JsonValue? ObjectAt(JsonValue? example, string name) => AsObject(example?.Member(name));

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

    private static JsonValue? AsObject(JsonValue? value)
    {
        if (value is { Kind: JsonKind.Object })
            return value;
        return value?.Items.FirstOrDefault(item => item.Kind == JsonKind.Object);
    }
}
