namespace SpecGen.Planning;

/// <summary>Fully qualified names of what generated code uses of the runtime and the framework.</summary>
public static class RuntimeTypes
{
    public const string Runtime = "global::SpecGen.Runtime.";

    public const string Serialization = "global::SpecGen.Runtime.Serialization.";

    public const string JsonElement = "global::System.Text.Json.JsonElement";

    /// <summary>For documentation: where a program finds the typed body of an error.</summary>
    public const string ErrorAs = "ApiException.ErrorAs";

    public const string Task = "global::System.Threading.Tasks.Task";

    public static string ListOf(string item) => $"global::System.Collections.Generic.IReadOnlyList<{item}>";

    public static string MapOf(string entry) => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {entry}>";

    /// <summary>How a value stands in JSON where it is no member: <c>MapForm&lt;string, TextForm&gt;</c>.</summary>
    public static string FormOf(string name, params string[] arguments) =>
        Serialization + name + "Form" + (arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments)}>");

    public static string TaskOf(string result) => $"{Task}<{result}>";

    public static string FieldOf(string record) => $"{Runtime}ApiField<{record}>";
}
