using System.Globalization;
using SpecGen.Contract;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>
/// Prints the class of an object. One switch serves reading, writing and looking: the runtime knows the names and
/// calls it by member index, so a member costs a line for its property and one for its access.
/// </summary>
public static class RecordEmitter
{
    private const int CasesOfSwitch = 256;

    public static void Write(SourceWriter writer, RecordPlan record)
    {
        DocumentationEmitter.Write(writer, record.Documentation);
        writer.Line(FileFrame.GeneratedCode);
        AttributeEmitter.IntroducedIn(writer, record.IntroducedIn);
        AttributeEmitter.Facts(writer, record);
        writer
            .Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({GeneratedMembers.ObjectConverter}<{record.Name}>))]")
            .Line($"public {(record.IsInherited ? "" : "sealed ")}partial class {record.Name} : {record.EqualTo ?? ObjectContract.Base.FullName}")
            .Open();
        if (record.EqualTo is null)
            WriteMembers(writer, record);
        writer.Close();
    }

    private static void WriteMembers(SourceWriter writer, RecordPlan record)
    {
        WriteShape(writer, record);
        WriteFields(writer, record);
        if (record.HasProperties)
            WriteProperties(writer, record);
        WriteAccess(writer, record);
        if (record.RootType is { } rootType)
            FieldSetEmitter.Write(writer, record, rootType);
    }

    private static void WriteShape(SourceWriter writer, RecordPlan record)
    {
        var members = string.Join("\n", record.Members.Select(member => member.WireName).Concat(Facts(record)));
        // Nullable like nearly all of the class: what differs from that costs an attribute in each class.
        writer.Line(
            $"private static readonly {ObjectContract.Shape}? s_shape = new({CSharpText.Literal(members)});");
        if (record.IsRoot)
            writer.Line($"private static readonly {GeneratedMembers.FieldSet}? s_field = new();");
    }

    /// <summary>
    /// A line for each fact that holds for some members: its name, and where they are. One text, since an array costs
    /// instructions in each class, and bytes in place of a text a name of 64 letters.
    /// </summary>
    private static IEnumerable<string> Facts(RecordPlan record)
    {
        var facts = new List<(string Fact, int Index)>();
        for (var index = 0; index < record.Members.Count; index++)
        {
            var member = record.Members[index];
            if (member.IsSecret)
                facts.Add((ObjectContract.SecretMembers, index));
            if (member.IsUnsettable)
                facts.Add((ObjectContract.UnsetMembers, index));
            if (member.LaterRelease is { } release)
                facts.Add((release, index));
        }

        return facts.GroupBy(fact => fact.Fact, fact => Number(fact.Index)).Select(fact => $"\t{fact.Key} {string.Join(" ", fact)}");
    }

    /// <summary>One declaration a type: the compiler looks the type up once.</summary>
    private static void WriteFields(SourceWriter writer, RecordPlan record)
    {
        foreach (var fields in record.Members.GroupBy(member => member.Type, member => member.FieldName))
            writer.Line($"private {fields.Key}? {string.Join(", ", fields)};");
        writer.Line();
    }

    private static void WriteProperties(SourceWriter writer, RecordPlan record)
    {
        if (record.IsRoot)
        {
            writer
                .Line("/// <summary>The resource's fields, to select in a call's <c>Fields</c>.</summary>")
                .Line($"public static {GeneratedMembers.FieldSet} {GeneratedMembers.Field} => s_field;")
                .Line();
        }

        for (var index = 0; index < record.Members.Count; index++)
            WriteProperty(writer, record.Members[index], index);
        writer.Line();
    }

    private static void WriteProperty(SourceWriter writer, MemberPlan member, int index)
    {
        DocumentationEmitter.Write(writer, member.Documentation);
        AttributeEmitter.IntroducedIn(writer, member.IntroducedIn);
        var field = member.FieldName;
        // An object that is assigned to where it stands already is no change, so the one before is told.
        var set = member.IsObject
            ? $"{ObjectContract.Assign}({Number(index)}, {field}, value); {field} = value;"
            : $"{field} = value; {ObjectContract.Assign}({Number(index)});";
        writer.Line($"{AttributeEmitter.WireName(member.WireName)} public {member.Type}? {member.PropertyName} {{ get => {field}; set {{ {set} }} }}");
    }

    private static void WriteAccess(SourceWriter writer, RecordPlan record)
    {
        writer
            .Line("/// <inheritdoc/>")
            .Line($"protected override {ObjectContract.Shape}? {ObjectContract.GetShape}() => s_shape;")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line($"protected override void {ObjectContract.AccessMember}(int index, ref {AccessContract.Access} access)")
            .Open();
        if (!record.Members.IsEmpty)
            WriteSwitch(writer, record);
        writer.Close().Line();
    }

    /// <summary>The compiler takes a time for a switch that grows with the square of its cases.</summary>
    private static void WriteSwitch(SourceWriter writer, RecordPlan record)
    {
        if (record.Members.Count <= CasesOfSwitch)
        {
            WriteCases(writer, record, 0);
            return;
        }

        writer.Line($"switch (index / {Number(CasesOfSwitch)})").Open();
        for (var first = 0; first < record.Members.Count; first += CasesOfSwitch)
        {
            writer.Line($"case {Number(first / CasesOfSwitch)}:");
            WriteCases(writer, record, first);
            writer.Line("break;");
        }

        writer.Close();
    }

    private static void WriteCases(SourceWriter writer, RecordPlan record, int first)
    {
        writer.Line("switch (index)").Open();
        for (var index = first; index < record.Members.Count && index < first + CasesOfSwitch; index++)
        {
            var member = record.Members[index];
            writer.Line($"case {Number(index)}: access.{member.Access}(ref {member.FieldName}); break;");
        }

        writer.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
