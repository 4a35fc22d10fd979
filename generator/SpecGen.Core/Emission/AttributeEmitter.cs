using System.Globalization;
using SpecGen.Contract;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the attributes by which tools find what stands on which page.</summary>
public static class AttributeEmitter
{
    public static string WireName(string name) =>
        $"[global::System.Text.Json.Serialization.JsonPropertyName({CSharpText.Literal(name)})]";

    public static string ForContract { get; } =
        $"[{Name(ClientContract.ForContract)}({RuntimeContract.Number.ToString(CultureInfo.InvariantCulture)})]";

    public static void IntroducedIn(SourceWriter writer, string? version)
    {
        if (version is not null)
            writer.Line($"[{Name(MarkContract.IntroducedIn)}({CSharpText.Literal(version)})]");
    }

    public static string Operation(OperationPlan operation) =>
        $"[{Name(MarkContract.Operation)}({CSharpText.Literal(operation.Method)}, {CSharpText.Literal(operation.PathTemplate)})]";

    public static string Error(ErrorPlan error)
    {
        var body = error.BodyType is null ? "null" : $"typeof({error.BodyType})";
        return $"[{Name(MarkContract.ErrorBody)}({body}, {string.Join(", ", error.Statuses.Select(CSharpText.Literal))})]";
    }

    /// <summary>As an attribute is written, without its ending.</summary>
    private static string Name(RuntimeType attribute) =>
        attribute.FullName.Substring(0, attribute.FullName.Length - nameof(Attribute).Length);
}
