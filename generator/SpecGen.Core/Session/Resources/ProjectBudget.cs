using System.Globalization;
using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Session;

/// <summary>What a resource costs a compiler.</summary>
/// <param name="Path">Its literal segments as printed.</param>
/// <param name="Characters">Of C#, about.</param>
public sealed record ResourceCost(string Api, string Path, long Characters);

/// <summary>
/// What all resources of a project together may cost a compiler. Each alone has a budget already; what is too much
/// together was made of many. The costliest are left out, so that most of a project stays.
/// </summary>
public sealed record ProjectBudget(EquatableArray<(string Api, string Path)> LeftOut, EquatableArray<ProjectDiagnostic> Diagnostics)
{
    /// <summary>Of C#: the largest known reference, of 949 pages, comes to 13 million.</summary>
    public const long MaximumCharacters = 100_000_000;

    public static ProjectBudget Of(IEnumerable<ResourceCost> resources)
    {
        var spent = 0L;
        var leftOut = resources
            .OrderBy(resource => resource.Characters)
            .ThenBy(resource => resource.Api, StringComparer.Ordinal)
            .ThenBy(resource => resource.Path, StringComparer.Ordinal)
            .SkipWhile(resource => (spent += resource.Characters) <= MaximumCharacters)
            .ToArray();
        return leftOut.Length == 0
            ? new(default, default)
            : new(leftOut.Select(resource => (resource.Api, resource.Path)).ToEquatableArray(), [Message(leftOut)]);
    }

    public bool LeavesOut(string api, string path) => LeftOut.Contains((api, path));

    private static ProjectDiagnostic Message(ResourceCost[] leftOut) => ProjectDiagnostic.OfProject(
        DiagnosticRules.ProjectBeyondBudget,
        (MaximumCharacters / 1_000_000).ToString(CultureInfo.InvariantCulture),
        leftOut.Length.ToString(CultureInfo.InvariantCulture),
        leftOut[leftOut.Length - 1].Path);
}
