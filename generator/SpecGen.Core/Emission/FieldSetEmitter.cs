using SpecGen.Contract;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the typed selections of an object's members.</summary>
public static class FieldSetEmitter
{
    public static void Write(SourceWriter writer, RecordPlan record, string rootType)
    {
        var field = FieldContract.Field.Of(rootType);
        writer
            .Line($"/// <summary>Selects members of <see cref=\"{record.Name}\"/>.</summary>")
            .Line($"public sealed class {GeneratedMembers.FieldSet} : {field}")
            .Open()
            .Line(record.IsRoot
                ? $"internal {GeneratedMembers.FieldSet}() {{ }}"
                : $"internal {GeneratedMembers.FieldSet}({field} parent, string name) : base(parent, name) {{ }}");
        foreach (var member in record.Members)
            WriteMember(writer, member, field);
        writer.Close();
    }

    private static void WriteMember(SourceWriter writer, MemberPlan member, string field)
    {
        var name = CSharpText.Literal(member.WireName);
        var introduced = member.LaterRelease is { } release ? $"{FieldContract.IntroducedIn}({CSharpText.Literal(release)})" : null;
        var value = member.FieldSetType is null
            ? $"{(introduced is null ? "" : introduced + ".")}{FieldContract.Of}({name})"
            : $"new({introduced ?? "this"}, {name})";
        writer
            .Line($"/// <summary>Selects <c>{CSharpText.Comment(member.WireName)}</c>.</summary>")
            .Line($"public {member.FieldSetType ?? field} {member.PropertyName} => {value};");
    }
}
