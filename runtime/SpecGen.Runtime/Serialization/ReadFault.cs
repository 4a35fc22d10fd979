using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>What a body can do wrong. The place is added where the whole body is known (<see cref="JsonLocation"/>).</summary>
internal static class ReadFault
{
    public static JsonException Duplicate(string name) => new($"The member '{name}' stands there twice.");

    public static JsonException Unexpected(string wanted, JsonTokenType found) =>
        new($"Expected {wanted}, found {Describe(found)}.");

    public static JsonException NotA(string wanted) => new($"Expected {wanted}, found a value that is none.");

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
