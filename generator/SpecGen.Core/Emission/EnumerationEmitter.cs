using SpecGen.Contract;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the open value type of documented values: an unknown value stays what the server sent.</summary>
public static class EnumerationEmitter
{
    public static void Write(SourceWriter writer, EnumerationPlan enumeration)
    {
        var name = enumeration.Name;
        DocumentationEmitter.Write(writer, enumeration.Documentation);
        writer
            .Line(FileFrame.GeneratedCode)
            .Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({ObjectContract.ValueConverter.Of(name)}))]")
            .Line($"public readonly partial record struct {name}(string {ObjectContract.Text}) : {ObjectContract.Value.Of(name)}")
            .Open()
            .Line("/// <summary>The documented values as constants, for <c>switch</c> over <c>Text</c>.</summary>")
            .Line($"public static class {GeneratedMembers.Values}")
            .Open();
        foreach (var value in enumeration.Values)
        {
            writer
                .Line($"/// <summary><c>{CSharpText.Comment(value.Text)}</c></summary>")
                .Line($"public const string {value.Name} = {CSharpText.Literal(value.Text)};");
        }

        writer.Close();
        foreach (var value in enumeration.Values)
        {
            writer
                .Line($"/// <summary><c>{CSharpText.Comment(value.Text)}</c></summary>")
                .Line($"public static {name} {value.Name} => new({GeneratedMembers.Values}.{value.Name});");
        }

        writer
            .Line("/// <inheritdoc/>")
            .Line($"public static {name} {ObjectContract.FromText}(string text) => new(text);")
            .Line("/// <summary>The value as the server writes it.</summary>")
            .Line($"public override string ToString() => {ObjectContract.Text} ?? \"\";")
            .Close();
    }
}
