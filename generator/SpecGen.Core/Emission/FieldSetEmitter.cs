using System.Globalization;
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
                ? $"internal {GeneratedMembers.FieldSet}() : base(s_shape) {{ }}"
                : $"internal {GeneratedMembers.FieldSet}({field} parent, int index) : base(parent, index, s_shape) {{ }}");
        for (var index = 0; record.HasSelections && index < record.Members.Count; index++)
            WriteMember(writer, record.Members[index], index.ToString(CultureInfo.InvariantCulture), field);
        writer.Close();
    }

    /// <summary>The object's shape knows what the member is called and which release brought it.</summary>
    private static void WriteMember(SourceWriter writer, MemberPlan member, string index, string field) => writer
        .Line($"/// <summary>Selects <c>{CSharpText.Comment(member.WireName)}</c>.</summary>")
        .Line($"public {member.FieldSetType ?? field} {member.PropertyName} => {(member.FieldSetType is null ? $"{FieldContract.Of}({index})" : $"new(this, {index})")};");
}
