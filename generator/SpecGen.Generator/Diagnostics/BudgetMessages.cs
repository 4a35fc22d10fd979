using System.Globalization;
using SpecGen.Diagnostics;
using SpecGen.Model;

namespace SpecGen.Generator.Diagnostics;

/// <summary>Says what of a resource is not generated as its pages state it.</summary>
internal static class BudgetMessages
{
    /// <param name="path">Of the resource.</param>
    public static IEnumerable<LocatedDiagnostic> Of(string path, BudgetReport report)
    {
        if (report.FirstShared is { } shared)
            yield return LocatedDiagnostic.WithoutLocation(DiagnosticRules.SharedTypes, path, Number(report.TypesWrittenOut), shared);
        if (report.FirstLeftOut is { } leftOut)
            yield return LocatedDiagnostic.WithoutLocation(DiagnosticRules.BeyondBudget, path, leftOut, Number(report.LeftOut));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
