using Microsoft.CodeAnalysis;
using SpecGen.Common;

namespace SpecGen.Generator.Diagnostics;

internal static class Report
{
    public static void Write(SourceProductionContext context, LocatedDiagnostic diagnostic) =>
        context.ReportDiagnostic(diagnostic.ToDiagnostic());

    public static void WriteAll(SourceProductionContext context, EquatableArray<LocatedDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Write(context, diagnostic);
    }
}
