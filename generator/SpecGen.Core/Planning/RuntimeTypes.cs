namespace SpecGen.Planning;

/// <summary>Fully qualified names of what generated code uses of the runtime and the framework.</summary>
public static class RuntimeTypes
{
    public const string Runtime = "global::SpecGen.Runtime.";

    public const string Serialization = "global::SpecGen.Runtime.Serialization.";

    public const string JsonElement = "global::System.Text.Json.JsonElement";

    public const string Task = "global::System.Threading.Tasks.Task";

    public static string ListOf(string item) => $"global::System.Collections.Generic.IReadOnlyList<{item}>";

    public static string TaskOf(string result) => $"{Task}<{result}>";

    public static string FieldOf(string record) => $"{Runtime}ApiField<{record}>";
}
