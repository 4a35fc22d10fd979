using SpecGen.Tool.Doctor.Cluster;
using SpecGen.Tool.Doctor.Pages;

namespace SpecGen.Tool.Doctor.Report;

/// <summary>Writes what was found for people.</summary>
internal static class DoctorTextWriter
{
    private const int NamedPages = 5;

    public static void Write(TextWriter output, DoctorReport report)
    {
        WriteProject(output, report);
        if (report.Cluster is { } cluster)
            WriteCluster(output, cluster);
        foreach (var kind in report.Pages.PassedOver.GroupBy(page => page.Kind))
            WritePassedOver(output, [.. kind]);
        foreach (var finding in report.Findings)
            output.WriteLine($"{WordOf(finding.Severity)}{(finding.Id is null ? "" : " " + finding.Id)}: {finding.Message}");
        output.WriteLine(Summary(report));
    }

    private static void WriteProject(TextWriter output, DoctorReport report)
    {
        var (project, pages) = (report.Project, report.Pages);
        output.WriteLine($"project:     {project.File} ({string.Join(", ", new[] { project.Framework, project.Evaluation.Property("LangVersion") is { Length: > 0 } version ? "C# " + version : "" }.Where(part => part.Length > 0))})");
        output.WriteLine($"generator:   {Generator(report)}");
        output.WriteLine($"client:      {(pages.Clients.Count == 0 || report.HasProjectErrors ? "none, see below" : string.Join(", ", pages.Clients))}");
        output.WriteLine($"pages:       {pages.Declared} declared, {pages.Taken.Count} taken, {pages.PassedOver.Count} passed over; {Counted(pages.Operations, "operation")}, {Counted(pages.Resources, "resource")}");
        output.WriteLine($"selected:    {project.Globs("SpecGenInclude") ?? "all"}{(project.Globs("SpecGenExclude") is { } excluded ? $", but not {excluded}" : "")}");
        output.WriteLine($"generated:   {(project.IsByUse ? "what the program mentions (SpecGenEmit is used)" : "all")}");
        output.WriteLine($"releases:    {(pages.Releases is { } releases ? $"{Range(releases)}, as the pages say when things came" : "the pages name none")}");
    }

    private static string Range(PageReleases releases) => releases.Oldest.CompareTo(releases.Newest) == 0 ? releases.Newest.Text : $"{releases.Oldest.Text} to {releases.Newest.Text}";

    private static string Generator(DoctorReport report) => report.Project switch
    {
        { Generator: { } analyzer } when analyzer.Metadata("NuGetPackageVersion") is { Length: > 0 } version => $"SpecGen.Generator {version}, in the compiler",
        { Generator: not null } => "SpecGen.Generator of this solution, in the compiler",
        { GeneratorReference: { } reference } => $"{$"SpecGen.Generator {reference.Metadata("Version")}".TrimEnd()}, referenced; not in the compiler",
        _ => "not referenced",
    };

    private static void WriteCluster(TextWriter output, ClusterAnswer cluster)
    {
        output.WriteLine($"cluster:     {cluster.Address}{(cluster.Name is null ? "" : $", {cluster.Name}")}{(cluster.Release is null ? "" : $", release {cluster.Release.Text}")}");
        if (cluster.Certificate is { } certificate)
        {
            output.WriteLine($"certificate: {certificate.Subject}, until {certificate.Expires:yyyy-MM-dd}, {(certificate.Refusal is null ? "trusted by the system" : $"not trusted by the system ({certificate.Refusal})")}");
            output.WriteLine($"             pinned by: {certificate.PinningLine}");
        }

        if (cluster.Release is not null || cluster.Name is not null)
            output.WriteLine($"user:        {cluster.User}, {(cluster.Role is null ? "whose role it may not look up" : $"role {cluster.Role}")}");
    }

    private static void WritePassedOver(TextWriter output, PassedPage[] pages)
    {
        output.WriteLine($"passed over, {pages[0].Kind}: {pages.Length}");
        foreach (var page in pages.Take(NamedPages))
            output.WriteLine($"  {page.File}: {page.Reason}");
        if (pages.Length > NamedPages)
            output.WriteLine($"  … and {pages.Length - NamedPages} more; --json lists them");
    }

    private static string Summary(DoctorReport report)
    {
        var counts = report.Findings.CountBy(finding => finding.Severity).ToDictionary();
        var told = new[] { FindingSeverity.Error, FindingSeverity.Warning }.Where(counts.ContainsKey).Select(severity => Counted(counts[severity], WordOf(severity)));
        return string.Join(", ", told) is { Length: > 0 } text ? text : "nothing to mend";
    }

    private static string Counted(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";

    private static string WordOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "remark",
    };
}
