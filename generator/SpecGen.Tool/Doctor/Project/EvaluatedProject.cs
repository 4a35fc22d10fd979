using System.Text.Json;
using System.Text.RegularExpressions;

namespace SpecGen.Tool.Doctor.Project;

/// <summary>A project as MSBuild understands it.</summary>
/// <param name="File">The project's file.</param>
/// <param name="Compilation">What its compiler is given; null where the package is not there, or its build ends before the compiler.</param>
/// <param name="BuildErrors">Why it ends there.</param>
internal sealed partial record EvaluatedProject(string File, BuildValues Evaluation, BuildValues? Compilation, IReadOnlyList<Finding> BuildErrors)
{
    public const string GeneratorPackage = "SpecGen.Generator";

    private const string Properties =
        "-getProperty:Language,TargetFramework,TargetFrameworks,TargetFrameworkIdentifier,TargetFrameworkVersion,LangVersion,CompilerApiVersion,RootNamespace,OutputType,IsPackable,"
        + "ImplicitUsings,GenerateDocumentationFile,ProjectAssetsFile,_SpecGenOldestCompiler,ManagePackageVersionsCentrally,"
        + "SpecGenNamespace,SpecGenClientName,SpecGenInclude,SpecGenExclude,SpecGenPrefer,SpecGenMinimumRelease,SpecGenImplicitUsing,SpecGenEmit";

    private const string Items = "-getItem:PackageReference,ProjectReference,ApiPage,ApiOverrides,AdditionalFiles,Analyzer";

    /// <summary>As an editor asks: everything of a build but the compiler and other projects.</summary>
    private static readonly string[] s_compilation =
        ["-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false"];

    public string Folder => Path.GetDirectoryName(Path.GetFullPath(File))!;

    public string Framework => Evaluation.Property("TargetFramework");

    /// <summary>Of several frameworks the first is looked at.</summary>
    public bool HasSeveralFrameworks { get; private init; }

    /// <summary>The props and targets of the package are part of the project.</summary>
    public bool HasTargets => Evaluation.Property("_SpecGenOldestCompiler").Length > 0;

    public bool IsRestored => Path.Exists(Evaluation.Property("ProjectAssetsFile"));

    /// <summary>Resources have operations and types where the program mentions them, as the project says or the package chose; not known without the compiler.</summary>
    public bool IsByUse => Compilation?.Property("SpecGenEmit").Equals("used", StringComparison.OrdinalIgnoreCase) == true;

    public ProjectItem? GeneratorReference => Evaluation.Items("PackageReference").FirstOrDefault(reference => reference.Identity.Equals(GeneratorPackage, StringComparison.OrdinalIgnoreCase));

    /// <summary>Inside one solution: the project itself, as an analyzer.</summary>
    public ProjectItem? GeneratorProject => Evaluation.Items("ProjectReference").FirstOrDefault(reference => reference.Metadata("Filename") == GeneratorPackage);

    /// <summary>The generator as the compiler gets it, or null.</summary>
    public ProjectItem? Generator => Compilation?.Items("Analyzer").FirstOrDefault(analyzer => analyzer.Metadata("Filename") == GeneratorPackage);

    public IReadOnlyList<ProjectItem> Pages => (Compilation ?? Evaluation).Items("ApiPage");

    public IReadOnlyList<ProjectItem> Overrides => (Compilation ?? Evaluation).Items("ApiOverrides");

    /// <summary>Globs as the generator gets them: separated by pipes.</summary>
    public string? Globs(string property) => ListEnd().Replace(Evaluation.Property(property), "|") is { Length: > 0 } globs ? globs : null;

    /// <exception cref="ProjectQuestionException">It cannot be read.</exception>
    public static async Task<EvaluatedProject> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var evaluation = await EvaluateAsync(file, [], cancellationToken);
        var frameworks = evaluation.Property("TargetFrameworks").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] framework = frameworks.Length > 0 && evaluation.Property("TargetFramework").Length == 0 ? [$"-p:TargetFramework={frameworks[0]}"] : [];
        if (framework.Length > 0)
            evaluation = await EvaluateAsync(file, framework, cancellationToken);
        var project = new EvaluatedProject(file, evaluation, null, []) { HasSeveralFrameworks = framework.Length > 0 };
        return project.HasTargets && project.IsRestored ? await project.CompileAsync(framework, cancellationToken) : project;
    }

    private static async Task<BuildValues> EvaluateAsync(string file, string[] arguments, CancellationToken cancellationToken)
    {
        var answer = await BuildQuestion.AskAsync(file, [Properties, Items, .. arguments], cancellationToken);
        return answer.ExitCode == 0 ? BuildValues.Parse(answer.Output) : throw new ProjectQuestionException($"MSBuild cannot read '{file}': {answer.Text}");
    }

    private async Task<EvaluatedProject> CompileAsync(string[] framework, CancellationToken cancellationToken)
    {
        var answer = await BuildQuestion.AskAsync(File, [Properties, Items, .. s_compilation, .. framework], cancellationToken);
        if (answer.ExitCode == 0)
            return this with { Compilation = BuildValues.Parse(answer.Output) };
        var errors = BuildError().Matches(answer.Text).Select(match => Finding.Error(match.Groups["message"].Value.Trim(), match.Groups["id"].Value)).Distinct().ToList();
        return this with { BuildErrors = errors.Count > 0 ? errors : [Finding.Error("the build ends before the compiler: " + answer.Text)] };
    }

    [GeneratedRegex(@"\berror (?<id>[A-Z]+[0-9]+): (?<message>.*?)(?: \[[^\]]*proj(?:::[^\]]*)?\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex BuildError();

    [GeneratedRegex(@"\s*[;\r\n]+\s*")]
    private static partial Regex ListEnd();
}

/// <summary>Properties and items, as MSBuild prints them.</summary>
internal sealed class BuildValues
{
    private readonly JsonElement _values;

    private BuildValues(JsonElement values) => _values = values;

    public static BuildValues Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new(document.RootElement.Clone());
    }

    /// <summary>Empty where it is not set.</summary>
    public string Property(string name) => _values.GetProperty("Properties").TryGetProperty(name, out var value) ? (value.GetString() ?? "").Trim() : "";

    public bool IsTrue(string property) => Property(property) is var value && (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("enable", StringComparison.OrdinalIgnoreCase));

    public IReadOnlyList<ProjectItem> Items(string name) =>
        _values.GetProperty("Items").TryGetProperty(name, out var items) ? [.. items.EnumerateArray().Select(item => new ProjectItem(item))] : [];
}
