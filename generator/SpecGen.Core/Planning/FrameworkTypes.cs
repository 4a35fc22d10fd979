namespace SpecGen.Planning;

/// <summary>Fully qualified names of what generated code uses of the framework.</summary>
public static class FrameworkTypes
{
    public const string JsonElement = "global::System.Text.Json.JsonElement";

    public const string Task = "global::System.Threading.Tasks.Task";

    public static string ListOf(string item) => $"global::System.Collections.Generic.IReadOnlyList<{item}>";

    public static string MapOf(string entry) => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {entry}>";

    public static string TaskOf(string result) => $"{Task}<{result}>";
}
