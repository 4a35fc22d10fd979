using System.Globalization;

namespace SpecGen.Tool.Doctor.Project;

/// <summary>What must be so that a compiler makes the client.</summary>
internal static class SetupRules
{
    private const int OldestFramework = 8;
    private const int OldestLanguage = 12;

    /// <summary>What follows from another finding is not told: a package does not come to a framework that it is not for.</summary>
    public static IEnumerable<Finding> Of(EvaluatedProject project)
    {
        var cause = Language(project) ?? Framework(project);
        return project.BuildErrors
            .Append(cause)
            .Append(cause is null ? LanguageVersion(project) : null)
            .Append(cause is null ? Reference(project) : null)
            .Concat([HandedOver(project), Usings(project), Documentation(project), Privacy(project), Frameworks(project)])
            .OfType<Finding>();
    }

    private static Finding? Language(EvaluatedProject project) => project.Evaluation.Property("Language") is var language && language is "C#" or ""
        ? null
        : Finding.Error($"the project is written in {language}, and the client is C#: declare the pages in a C# library and reference that", "SPEC901");

    private static Finding? Framework(EvaluatedProject project)
    {
        var (identifier, version) = (project.Evaluation.Property("TargetFrameworkIdentifier"), project.Evaluation.Property("TargetFrameworkVersion").TrimStart('v'));
        return identifier.Length == 0 || (identifier == ".NETCoreApp" && NumberOf(version) >= OldestFramework)
            ? null
            : Finding.Error($"the project is for {project.Framework}, and the client needs .NET {OldestFramework} or later: set TargetFramework to net{OldestFramework}.0 or a later one, or declare the pages in a library that is for it");
    }

    private static Finding? LanguageVersion(EvaluatedProject project) => NumberOf(project.Evaluation.Property("LangVersion")) is { } version && version < OldestLanguage
        ? Finding.Error($"LangVersion is {project.Evaluation.Property("LangVersion")}, and the client needs C# {OldestLanguage}: take LangVersion out of the project, or set it to {OldestLanguage} or later", "SPEC003")
        : null;

    private static Finding? Reference(EvaluatedProject project)
    {
        if (project.Generator is not null || project.BuildErrors.Count > 0)
            return null;
        if (project is { GeneratorReference: null, GeneratorProject: null, HasTargets: false })
            return Finding.Error($"the project does not reference the package {EvaluatedProject.GeneratorPackage}, so nothing is generated: dotnet add package {EvaluatedProject.GeneratorPackage}");
        if (!project.IsRestored)
            return Finding.Error($"the packages of the project are not restored: dotnet restore '{project.File}'; then ask again");
        if (project.GeneratorReference is { } reference && LeavesOut(reference) is { } why)
            return Finding.Error($"the reference to {EvaluatedProject.GeneratorPackage} leaves out what makes the client ({why}): take that attribute out", "SPEC903");
        return project.HasTargets
            ? Finding.Error($"{EvaluatedProject.GeneratorPackage} is not among the compiler's analyzers, so nothing is generated: something in the project or what it imports takes analyzers out", "SPEC903")
            : Finding.Error($"{EvaluatedProject.GeneratorPackage} is referenced, but its build files are not part of the project: dotnet restore '{project.File}'; if that says nothing, look for ExcludeAssets at the reference");
    }

    private static string? LeavesOut(ProjectItem reference)
    {
        bool Names(string metadata, string asset) => reference.Metadata(metadata).Split(';', StringSplitOptions.TrimEntries).Any(name => name.Equals(asset, StringComparison.OrdinalIgnoreCase) || name.Equals("all", StringComparison.OrdinalIgnoreCase));
        string[] needed = ["analyzers", "build"];
        if (Array.Exists(needed, asset => Names("ExcludeAssets", asset)))
            return $"ExcludeAssets=\"{reference.Metadata("ExcludeAssets")}\"";
        return reference.Metadata("IncludeAssets").Length > 0 && !Array.TrueForAll(needed, asset => Names("IncludeAssets", asset)) ? $"IncludeAssets=\"{reference.Metadata("IncludeAssets")}\"" : null;
    }

    /// <summary>Pages are additional files of the compiler; a project can take them out again.</summary>
    private static Finding? HandedOver(EvaluatedProject project)
    {
        if (project.Compilation is not { } compilation)
            return null;
        var handed = compilation.Items("AdditionalFiles").Where(file => file.Metadata("SpecGenKind") == "ApiPage").Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var lost = project.Pages.Where(page => !handed.Contains(page.FullPath)).ToList();
        return lost.Count == 0
            ? null
            : Finding.Error($"{lost.Count} of {project.Pages.Count} declared pages do not reach the compiler, as '{lost[0].Identity}': something in the project or what it imports takes them out of AdditionalFiles");
    }

    private static Finding? Usings(EvaluatedProject project)
    {
        var isOff = project.Evaluation.Property("SpecGenImplicitUsing").Equals("false", StringComparison.OrdinalIgnoreCase);
        return project.Evaluation.IsTrue("ImplicitUsings") && !isOff
            ? null
            : Finding.Remark($"{(isOff ? "SpecGenImplicitUsing is false" : "ImplicitUsings is off")}: files that use the client need 'using SpecGen.Runtime;'");
    }

    private static Finding? Documentation(EvaluatedProject project) => IsLibrary(project) && !project.Evaluation.IsTrue("GenerateDocumentationFile")
        ? Finding.Remark("GenerateDocumentationFile is off, so who references this library does not see what the pages say of members; set it to true")
        : null;

    private static Finding? Privacy(EvaluatedProject project) =>
        IsLibrary(project) && project.Evaluation.IsTrue("IsPackable") && project.GeneratorReference?.Metadata("PrivateAssets").Equals("all", StringComparison.OrdinalIgnoreCase) == true
            ? Finding.Warning($"the reference to {EvaluatedProject.GeneratorPackage} has PrivateAssets=\"all\", so a package of this library would lack SpecGen.Runtime: take the attribute out", "SPEC904")
            : null;

    private static Finding? Frameworks(EvaluatedProject project) => project.HasSeveralFrameworks
        ? Finding.Remark($"of several target frameworks ({project.Evaluation.Property("TargetFrameworks")}) {project.Framework} is looked at")
        : null;

    private static bool IsLibrary(EvaluatedProject project) => project.Evaluation.Property("OutputType").Equals("Library", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for words such as <c>latest</c>.</summary>
    private static decimal? NumberOf(string version) => decimal.TryParse(version, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
