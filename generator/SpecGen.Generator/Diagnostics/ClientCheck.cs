using System.Collections.Immutable;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Generator.Input;
using SpecGen.Planning;

namespace SpecGen.Generator.Diagnostics;

/// <summary>
/// Says why pages give no client, lest the build end in an error about the client's unknown name. A project without pages
/// may only reference one that has them: whether it lacks them is asked where its references are known, in the targets.
/// </summary>
internal static class ClientCheck
{
    public static EquatableArray<LocatedDiagnostic> Check(
        (EquatableArray<ClientPlan> Client, PageCount Pages) project, CancellationToken cancellationToken) =>
        project.Client.IsEmpty && project.Pages.Files > 0
            ? [LocatedDiagnostic.WithoutLocation(DiagnosticRules.NoClient, Reason(project.Pages))]
            : default;

    private static string Reason(PageCount pages) => pages.Operations == 0
        ? $"none of the files declared as ApiPage ({pages.Files}) is the page of an operation; SPEC001 and SPEC002 say why"
        : $"SpecGenInclude and SpecGenExclude select none of the operations ({pages.Operations}) of the pages";
}

/// <summary>How many files are declared as pages, and how many of them state an operation.</summary>
internal readonly record struct PageCount(int Files, int Operations)
{
    public static PageCount Of(ImmutableArray<ReadPage> pages, CancellationToken cancellationToken) =>
        new(pages.Length, pages.Count(page => !page.Named.IsEmpty));
}
