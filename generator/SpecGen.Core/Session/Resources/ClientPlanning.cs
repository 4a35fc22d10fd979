using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>How many files are declared as pages, and how many of them state an operation.</summary>
public readonly record struct PageCount(int Files, int Operations);

/// <summary>Plans the clients, one for each API. No pages, no client.</summary>
public static class ClientPlanning
{
    /// <param name="apis">Without resources that have no code.</param>
    /// <param name="names">Of the project.</param>
    /// <param name="isByUse">A resource has operations and types only where the program mentions it.</param>
    public static EquatableArray<ClientPlan> Plan(EquatableArray<ApiAddresses> apis, GroupNames names, bool isByUse) =>
        apis.Select(api => ClientPlanner.Plan(names.Of(api.Api), api.Resources) with { IsByUse = isByUse }).ToEquatableArray();

    /// <summary>
    /// Says why pages give no client, lest the build end in an error about the client's unknown name. A project without pages
    /// may only reference one that has them: whether it lacks them is asked where its references are known, in the targets.
    /// </summary>
    public static EquatableArray<ProjectDiagnostic> Check(EquatableArray<ApiAddresses> apis, PageCount pages) =>
        apis.IsEmpty && pages.Files > 0 ? [ProjectDiagnostic.OfProject(DiagnosticRules.NoClient, Reason(pages))] : default;

    private static string Reason(PageCount pages) => pages.Operations == 0
        ? $"none of the files declared as ApiPage ({pages.Files}) is the page of an operation; SPEC001 and SPEC002 say why"
        : $"SpecGenInclude and SpecGenExclude select none of the operations ({pages.Operations}) of the pages";
}
