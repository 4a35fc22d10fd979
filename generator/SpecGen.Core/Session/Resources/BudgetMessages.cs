using System.Globalization;
using SpecGen.Diagnostics;
using SpecGen.Model;

namespace SpecGen.Session;

/// <summary>Says what of a resource is not generated as its pages state it.</summary>
internal static class BudgetMessages
{
    /// <param name="path">Of the resource.</param>
    public static IEnumerable<ProjectDiagnostic> Of(string path, BudgetReport report)
    {
        if (report.FirstShared is { } shared)
            yield return ProjectDiagnostic.OfProject(DiagnosticRules.SharedTypes, path, shared);
        if (report.FirstLeftOut is { } leftOut)
            yield return ProjectDiagnostic.OfProject(DiagnosticRules.BeyondBudget, path, leftOut, Number(report.LeftOut));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
