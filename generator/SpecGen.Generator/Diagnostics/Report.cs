using Microsoft.CodeAnalysis;
using SpecGen.Common;
using SpecGen.Generator.Steps;
using SpecGen.Session;

namespace SpecGen.Generator.Diagnostics;

internal static class Report
{
    public static void Write(SourceProductionContext context, LocatedDiagnostic diagnostic) =>
        context.ReportDiagnostic(diagnostic.ToDiagnostic());

    public static void Write(SourceProductionContext context, ProjectDiagnostic diagnostic) =>
        Write(context, LocatedDiagnostic.Of(diagnostic));

    public static void WriteAll(SourceProductionContext context, Held<EquatableArray<LocatedDiagnostic>> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Value)
            Write(context, diagnostic);
    }

    public static Held<EquatableArray<LocatedDiagnostic>> Of(EquatableArray<LocatedDiagnostic> diagnostics) => new(diagnostics);

    public static Held<EquatableArray<LocatedDiagnostic>> Of(EquatableArray<ProjectDiagnostic> diagnostics) =>
        Of(diagnostics.Select(LocatedDiagnostic.Of).ToEquatableArray());
}
