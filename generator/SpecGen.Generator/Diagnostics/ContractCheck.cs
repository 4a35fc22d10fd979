using System.Globalization;
using SpecGen.Common;
using SpecGen.Contract;
using SpecGen.Diagnostics;
using SpecGen.Emission;
using SpecGen.Generator.Input;

namespace SpecGen.Generator.Diagnostics;

/// <summary>
/// Versions that do not belong together would end in errors that point at generated files, or in a method that is missing
/// when the program runs.
/// </summary>
internal static class ContractCheck
{
    public static EquatableArray<LocatedDiagnostic> Check(ReferencedPackage[] packages, bool hasPages)
    {
        if (!hasPages)
            return default;
        if (!packages.Any(package => package.Name == RuntimeContract.Namespace))
            return [LocatedDiagnostic.WithoutLocation(DiagnosticRules.MissingRuntime, RuntimeContract.Namespace, ToolVersion.Text)];
        return packages.Where(package => !package.Serves(RuntimeContract.Number)).Select(Unserved).ToEquatableArray();
    }

    private static LocatedDiagnostic Unserved(ReferencedPackage package) => LocatedDiagnostic.WithoutLocation(
        DiagnosticRules.UnservedContract, package.Name, package.Version, Served(package), ToolVersion.Text, Number(RuntimeContract.Number));

    private static string Served(ReferencedPackage package) => package.Newest == 0
        ? "no contract that has a number"
        : $"contracts {Number(package.Oldest)} to {Number(package.Newest)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
