using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecGen.Tool.Doctor.Report;

/// <summary>Writes what was found for programs.</summary>
internal static class DoctorJsonWriter
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(DoctorReport report) => JsonSerializer.Serialize(
        new
        {
            Project = report.Project.File,
            TargetFramework = report.Project.Framework,
            LanguageVersion = report.Project.Evaluation.Property("LangVersion"),
            Generator = new
            {
                IsReferenced = report.Project.GeneratorReference is not null || report.Project.GeneratorProject is not null,
                IsInCompiler = report.Project.Generator is not null,
                Version = report.Project.Generator?.Metadata("NuGetPackageVersion"),
            },
            Clients = report.HasProjectErrors ? [] : report.Pages.Clients,
            Include = report.Project.Globs("SpecGenInclude"),
            Exclude = report.Project.Globs("SpecGenExclude"),
            Prefer = report.Project.Globs("SpecGenPrefer"),
            Emit = report.Project.IsByUse ? "used" : "all",
            report.Pages.Operations,
            report.Pages.Resources,
            Releases = report.Pages.Releases is { } releases ? new { Oldest = releases.Oldest.Text, Newest = releases.Newest.Text } : null,
            Pages = new { report.Pages.Declared, report.Pages.Taken, report.Pages.PassedOver },
            Cluster = report.Cluster is { } cluster ? new { cluster.Address, cluster.Name, Release = cluster.Release?.Text, cluster.User, cluster.Role, cluster.Certificate } : null,
            Findings = report.Findings,
        },
        s_options);
}
