using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>What a body can do wrong. The place is added where the whole body is known (<see cref="JsonLocation"/>).</summary>
internal static class JsonFailures
{
    /// <summary>Names are as long as whoever wrote them likes.</summary>
    private const int LongestName = 100;

    public static JsonException Duplicate(string name) =>
        new($"The member '{(name.Length > LongestName ? name[..LongestName] + "…" : name)}' stands there twice.");

    public static JsonException TooDeep() => new($"Objects and arrays are nested more than {JsonDepth.Maximum} deep.");

    /// <param name="wanted">What was wanted.</param>
    /// <param name="found">The first byte of what is there.</param>
    public static JsonException Unexpected(string wanted, byte found) => new($"Expected {wanted}, found {Describe(found)}.");

    public static JsonException Syntax(byte found) => new(
        found is > (byte)' ' and <= (byte)'~' ? $"'{(char)found}' cannot stand here." : $"The byte 0x{found:X2} cannot stand here.");

    public static JsonException NotUnicode(Exception? cause = null) => new("A string is not valid Unicode.", cause);

    public static JsonException NotA(string wanted) => new($"Expected {wanted}, found a value that is none.");

    public static JsonException NoValue() => new("The answer is empty, and a value cannot be.");

    private static string Describe(byte found) => found switch
    {
        (byte)'{' => "an object",
        (byte)'[' => "an array",
        (byte)'"' => "a string",
        (byte)'t' or (byte)'f' => "a boolean",
        (byte)'n' => "null",
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => "a number",
        _ => "no JSON",
    };
}
