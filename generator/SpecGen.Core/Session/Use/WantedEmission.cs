using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Session;

/// <summary>Whether a project gets the code of every resource, or of those that its program mentions.</summary>
public static class WantedEmission
{
    private const string Setting = "SpecGenEmit";

    /// <param name="wanted">What the project says, or null.</param>
    public static (bool IsByUse, EquatableArray<ProjectDiagnostic> Diagnostics) Of(string? wanted) => wanted?.ToLowerInvariant() switch
    {
        null or "all" => (false, default),
        "used" => (true, default),
        _ => (false, [ProjectDiagnostic.OfProject(DiagnosticRules.UnknownSetting, Setting, wanted)]),
    };
}
