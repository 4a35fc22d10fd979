using Microsoft.CodeAnalysis;
using SpecGen.Common;
using SpecGen.Session;

namespace SpecGen.Generator.Diagnostics;

internal static class Report
{
    public static void Write(SourceProductionContext context, LocatedDiagnostic diagnostic) =>
        context.ReportDiagnostic(diagnostic.ToDiagnostic());

    public static void Write(SourceProductionContext context, ProjectDiagnostic diagnostic) =>
        Write(context, LocatedDiagnostic.Of(diagnostic));

    public static void WriteAll(SourceProductionContext context, EquatableArray<ProjectDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Write(context, diagnostic);
    }

    public static void WriteAll(SourceProductionContext context, EquatableArray<LocatedDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Write(context, diagnostic);
    }
}
