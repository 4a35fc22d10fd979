using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Fuzz.Checks;

/// <summary>What a project of pages came to.</summary>
/// <param name="Fault">What went wrong, the kind of it first; null where all is well.</param>
/// <param name="Characters">Of generated C#.</param>
/// <param name="GeneratorTime">Of the processors, the just-in-time compiler included.</param>
public sealed record ProjectResult(string? Fault, int Files, long Characters, TimeSpan GeneratorTime, IReadOnlyList<string> Said);

/// <summary>Reads, generates and compiles a project in process.</summary>
internal static partial class ProjectCheck
{
    public static ProjectResult Run(PageText[] pages)
    {
        var host = new GeneratorHost([.. pages]);
        var begun = Environment.CpuUsage.TotalTime;
        var result = host.Run();
        var taken = Environment.CpuUsage.TotalTime - begun;
        var said = result.Diagnostics.Select(diagnostic => diagnostic.Id + " " + diagnostic.GetMessage(null)).ToArray();
        return new(
            FaultOf(host, result),
            result.GeneratedSources.IsDefault ? 0 : result.GeneratedSources.Length,
            result.GeneratedSources.IsDefault ? 0 : result.GeneratedSources.Sum(source => (long)source.SourceText.Length),
            taken,
            said);
    }

    /// <summary>Reads and generates a project, without compiling it.</summary>
    public static (long Characters, TimeSpan Time, IReadOnlyList<string> Said) Generate(PageText[] pages)
    {
        var host = new GeneratorHost([.. pages]);
        var begun = Environment.CpuUsage.TotalTime;
        var result = host.Run();
        var taken = Environment.CpuUsage.TotalTime - begun;
        if (result.Exception is { } exception)
            throw new InvalidOperationException(exception.ToString(), exception);
        return (result.GeneratedSources.Sum(source => (long)source.SourceText.Length), taken, [.. result.Diagnostics.Select(diagnostic => diagnostic.Id + " " + diagnostic.GetMessage(null))]);
    }

    /// <summary>The generated files of a project.</summary>
    public static IEnumerable<(string File, string Code)> Print(PageText[] pages) =>
        new GeneratorHost([.. pages]).Run().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));

    private static string? FaultOf(GeneratorHost host, GeneratorRunResult result)
    {
        if (result.Exception is { } exception)
            return "exception: " + exception;
        if (result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id is "SPEC002" or "SPEC006") is { } refused)
            return $"{refused.Id}: {refused.GetMessage(null)}";
        if (result.GeneratedSources.FirstOrDefault(source => !FileName().IsMatch(source.HintName)) is { HintName: not null } file)
            return "file name: " + file.HintName;
        if (host.Problems().FirstOrDefault() is { } problem)
            return $"{problem.Id}: {problem} in {problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line]}";
        return result.GeneratedSources.Select(source => CodeCheck.FirstStranger(source.SyntaxTree)).FirstOrDefault(stranger => stranger is not null) is { } found
            ? "stranger: " + found
            : null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*\.g\.cs$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
