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

    /// <summary>What the page says of an operation besides how it is called. Lists, since attributes cost a compiler by their number.</summary>
    public static void Facts(SourceWriter writer, OperationFacts facts)
    {
        List(writer, MarkContract.Requires, facts.Required.Select(CSharpText.Literal));
        List(writer, MarkContract.Expensive, facts.Expensive.Select(CSharpText.Literal));
        List(writer, MarkContract.Errors, facts.ErrorCodes.Select(code => code.ToString(CultureInfo.InvariantCulture)));
        if (facts.IsDeprecated)
            writer.Line($"[{Name(MarkContract.Deprecated)}]");
    }

    /// <summary>What the pages say of an object's members to whoever writes them.</summary>
    public static void Facts(SourceWriter writer, RecordPlan record)
    {
        if (record.IsWritten)
        {
            List(writer, MarkContract.ReadOnlyMembers, WireNames(record.Members.Where(member => member.IsUnsettable)));
            List(writer, MarkContract.CreateOnlyMembers, WireNames(record.Members.Where(member => member.IsCreateOnly)));
        }

        foreach (var deprecated in record.Members.Where(member => member.DeprecatedIn is not null).GroupBy(member => member.DeprecatedIn!, StringComparer.Ordinal))
            List(writer, MarkContract.DeprecatedMembers, WireNames(deprecated).Prepend(CSharpText.Literal(deprecated.Key)));
    }

    private static void List(SourceWriter writer, RuntimeType attribute, IEnumerable<string> arguments)
    {
        var list = string.Join(", ", arguments);
        if (list.Length > 0)
            writer.Line($"[{Name(attribute)}({list})]");
    }

    private static IEnumerable<string> WireNames(IEnumerable<MemberPlan> members) => members.Select(member => CSharpText.Literal(member.WireName));

    /// <summary>As an attribute is written, without its ending.</summary>
    private static string Name(RuntimeType attribute) =>
        attribute.FullName.Substring(0, attribute.FullName.Length - nameof(Attribute).Length);
}
