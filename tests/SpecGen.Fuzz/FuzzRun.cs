using Microsoft.CodeAnalysis.CSharp;
using SpecGen.Fuzz.Checks;
using SpecGen.Fuzz.Mutation;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Fuzz;

/// <summary>A project that failed, as small as it could be made.</summary>
public sealed record FoundFault(int Seed, string Fault, IReadOnlyList<(string Path, string Text)> Pages);

/// <summary>What a run tried and found.</summary>
public sealed record FuzzReport(int Projects, int Pages, int GeneratedFiles, IReadOnlyList<FoundFault> Faults);

/// <summary>Mutated pages through reading, generating and compiling. The same seed tries the same projects.</summary>
public static class FuzzRun
{
    /// <summary>What goes wrong with a project of pages, each by its path and text; null where it generates and compiles as it must.</summary>
    public static string? FaultOf(params (string Path, string Text)[] pages) =>
        ProjectCheck.Run([.. pages.Select(page => new PageText(page.Path, page.Text))]).Fault;

    /// <summary>The first thing in C# that no generator of ours prints, or null.</summary>
    public static string? StrangerIn(string code) => CodeCheck.FirstStranger(CSharpSyntaxTree.ParseText(code));

    /// <param name="folders">Pages to mutate, of any form; files of other forms than pages make pages that are refused.</param>
    /// <param name="seed">Of the first project; each further one has the next.</param>
    /// <param name="projects">How many to try.</param>
    /// <param name="until">When to stop all the same.</param>
    /// <param name="told">Is called with each fault as it is found.</param>
    public static FuzzReport Run(IEnumerable<string> folders, int seed, int projects, DateTime until, Action<FoundFault>? told = null)
    {
        var seeds = SeedPage.In(folders);
        var faults = new List<FoundFault>();
        var (tried, pages, files) = (0, 0, 0);
        for (; tried < projects && DateTime.UtcNow < until; tried++)
        {
            var project = new PageMutator(seeds, seed + tried).MakeProject();
            var result = ProjectCheck.Run(project);
            pages += project.Length;
            files += result.Files;
            if (result.Fault is not { } fault)
                continue;
            faults.Add(new(seed + tried, fault, [.. Minimizer.Minimize(project, fault).Select(page => (page.Path, Minimizer.Text(page)))]));
            told?.Invoke(faults[^1]);
        }

        return new(tried, pages, files, faults);
    }
}
