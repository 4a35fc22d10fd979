using System.Globalization;
using SpecGen.Contract;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the options class of an operation.</summary>
public static class OptionsEmitter
{
    public static void Write(SourceWriter writer, OptionsPlan options)
    {
        DocumentationEmitter.Write(writer, options.Documentation);
        writer
            .Line(FileFrame.GeneratedCode)
            .Line($"public sealed partial class {options.Name} : {options.BaseType}")
            .Open();
        WriteFields(writer, options);
        var conditions = new List<OptionPlan>();
        foreach (var option in options.Options)
        {
            WriteOption(writer, option, conditions.Count);
            if (option.IsKeptByRuntime)
                conditions.Add(option);
        }

        foreach (var header in options.Headers)
            WriteOption(writer, header, conditions.Count);
        if (conditions.Count > 0)
            WriteConditionNames(writer, conditions);
        if (options.Options.Any(option => !option.IsKeptByRuntime))
            WriteQuery(writer, options);
        if (!options.Headers.IsEmpty)
            WriteHeaders(writer, options);
        writer.Close();
    }

    /// <summary>Fields of a property that the compiler implements have three attributes more, and longer names.</summary>
    private static void WriteFields(SourceWriter writer, OptionsPlan options)
    {
        var kept = options.Options.Concat(options.Headers).Where(option => !option.IsKeptByRuntime);
        foreach (var fields in kept.GroupBy(option => option.Type, option => option.FieldName))
            writer.Line($"private {fields.Key}? {string.Join(", ", fields)};");
    }

    private static void WriteOption(SourceWriter writer, OptionPlan option, int condition)
    {
        DocumentationEmitter.Write(writer, option.Documentation);
        AttributeEmitter.IntroducedIn(writer, option.IntroducedIn);
        writer.Line($"{AttributeEmitter.WireName(option.WireName)} public {option.Type}? {option.PropertyName} {{ {Accessors(option, condition)} }}");
    }

    /// <summary>A condition in a field of its own would cost a field, three attributes that the compiler adds, and a line in <c>WriteQuery</c>.</summary>
    /// <param name="condition">Where it is among the conditions, if it is one.</param>
    private static string Accessors(OptionPlan option, int condition)
    {
        if (!option.IsKeptByRuntime)
            return $"get => {option.FieldName}; set => {option.FieldName} = value;";
        var index = condition.ToString(CultureInfo.InvariantCulture);
        var get = option.Type == OptionsContract.TextFilter.FullName ? OptionsContract.GetTextCondition.Name : $"{OptionsContract.GetCondition}<{option.ComparedType}>";
        return $"get => {get}({index}); set => {OptionsContract.SetCondition}({index}, value);";
    }

    private static void WriteConditionNames(SourceWriter writer, IReadOnlyList<OptionPlan> conditions) => writer
        .Line("/// <inheritdoc/>")
        .Line($"protected override global::System.ReadOnlySpan<byte> {OptionsContract.ConditionNames}() => {CSharpText.Utf8Literal(ConditionText.Of(conditions))};");

    private static void WriteQuery(SourceWriter writer, OptionsPlan options)
    {
        writer
            .Line("/// <inheritdoc/>")
            .Line($"protected override void {OptionsContract.WriteQuery}(ref {OptionsContract.QueryWriter} query)")
            .Open()
            .Line($"base.{OptionsContract.WriteQuery}(ref query);");
        foreach (var option in options.Options.Where(option => !option.IsKeptByRuntime))
        {
            var name = CSharpText.Literal(option.WireName);
            writer.Line($"query.{OptionsContract.AddToQuery}({name}, {option.FieldName});");
            if (option.IsRequired)
                writer.Line($"query.{OptionsContract.RequireParameter}({name});");
            if (option.LaterRelease is { } release)
                writer.Line($"query.{OptionsContract.IntroducedIn}({name}, {CSharpText.Literal(release)});");
        }

        writer.Close();
    }

    private static void WriteHeaders(SourceWriter writer, OptionsPlan options)
    {
        writer
            .Line("/// <inheritdoc/>")
            .Line($"protected override void {OptionsContract.WriteHeaders}(ref {OptionsContract.HeaderWriter} headers)")
            .Open()
            .Line($"base.{OptionsContract.WriteHeaders}(ref headers);");
        foreach (var header in options.Headers)
        {
            var name = CSharpText.Literal(header.WireName);
            writer.Line($"headers.{OptionsContract.AddToHeaders}({name}, {header.FieldName});");
            if (header.IsRequired)
                writer.Line($"headers.{OptionsContract.RequireHeader}({name});");
            if (header.LaterRelease is { } release)
                writer.Line($"headers.{OptionsContract.IntroducedIn}({name}, {CSharpText.Literal(release)});");
        }

        writer.Close();
    }
}
