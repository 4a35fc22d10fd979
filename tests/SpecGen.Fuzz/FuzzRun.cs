using Microsoft.CodeAnalysis.CSharp;
using SpecGen.Fuzz.Checks;
using SpecGen.Fuzz.Mutation;
using SpecGen.Fuzz.Reading;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Fuzz;

/// <summary>A project that failed.</summary>
public sealed record FoundFault(int Seed, string Fault, IReadOnlyList<(string Path, string Text)> Pages)
{
    /// <summary>The same fault of a project that was made as small as it can be, which takes some thousand tries.</summary>
    public FoundFault Smallest()
    {
        Func<PageText[], string?> faultOf = Pages is [var page] && ReadCheck.FaultOf(page.Text) is not null ? FuzzRun.FaultOfReading : FuzzRun.FaultOf;
        var pages = new Minimizer(faultOf, Fault).Minimize([.. Pages.Select(page => new PageText(page.Path, page.Text))]);
        return this with { Pages = [.. pages.Select(page => (page.Path, Minimizer.Text(page)))] };
    }
}

/// <summary>What a run tried and found.</summary>
/// <param name="Tried">Seeds.</param>
/// <param name="Mixes">Projects of more than one page.</param>
public sealed record FuzzReport(int Tried, int Pages, int Mixes, int GeneratedFiles, IReadOnlyList<FoundFault> Faults);

/// <summary>Mutated pages through reading, or also through generating and compiling. The same seed tries the same.</summary>
public static class FuzzRun
{
    /// <summary>For one try, which takes a fraction of a second where the machine is free.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    /// <summary>What goes wrong with a project of pages, each by its path and text; null where it generates and compiles as it must.</summary>
    public static string? FaultOf(params (string Path, string Text)[] pages) =>
        ProjectCheck.Run([.. pages.Select(page => new PageText(page.Path, page.Text))]).Fault;

    /// <summary>What goes wrong with reading a page; null where all is well.</summary>
    public static string? FaultOfReading(string text) => ReadCheck.FaultOf(text);

    internal static string? FaultOf(PageText[] pages) => ProjectCheck.Run(pages).Fault;

    internal static string? FaultOfReading(PageText[] pages) => ReadCheck.FaultOf(Minimizer.Text(pages[0]));

    /// <summary>The first thing in C# that no generator of ours prints, or null.</summary>
    public static string? StrangerIn(string code) => CodeCheck.FirstStranger(CSharpSyntaxTree.ParseText(code));

    /// <summary>Projects of one to ten pages, read, generated and compiled.</summary>
    /// <param name="folders">Pages to mutate, of any form; files of other forms than pages make pages that are refused.</param>
    /// <param name="seed">Of the first project; each further one has the next.</param>
    /// <param name="count">How many to try.</param>
    /// <param name="until">When to stop all the same.</param>
    /// <param name="told">Is called with each fault as it is found.</param>
    public static FuzzReport Compile(IEnumerable<string> folders, int seed, int count, DateTime until, Action<FoundFault>? told = null) =>
        Compile(SeedPage.In(folders), seed, count, until, told);

    /// <summary>Pages that are read, and nothing more.</summary>
    /// <inheritdoc cref="Compile(IEnumerable{string}, int, int, DateTime, Action{FoundFault}?)"/>
    public static FuzzReport Read(IEnumerable<string> folders, int seed, int count, DateTime until, Action<FoundFault>? told = null) =>
        Read(SeedPage.In(folders), seed, count, until, told);

    /// <summary>What a seed of a kind of run makes.</summary>
    internal static IEnumerable<(string Path, string Text)> Pages(string kind, IEnumerable<string> folders, int seed)
    {
        var mutator = new PageMutator(SeedPage.In(folders), seed);
        PageText[] pages = kind == "reads" ? [mutator.MakeReading()] : mutator.MakeProject();
        return pages.Select(page => (page.Path, Minimizer.Text(page)));
    }

    internal static FuzzReport Compile(IReadOnlyList<SeedPage> seeds, int seed, int count, DateTime until, Action<FoundFault>? told)
    {
        var files = 0;
        return Run(number => new PageMutator(seeds, number).MakeProject(), FaultOfProject, seed, count, until, told) with { GeneratedFiles = files };

        string? FaultOfProject(PageText[] pages)
        {
            var result = ProjectCheck.Run(pages);
            files += result.Files;
            return result.Fault;
        }
    }

    internal static FuzzReport Read(IReadOnlyList<SeedPage> seeds, int seed, int count, DateTime until, Action<FoundFault>? told) =>
        Run(number => [new PageMutator(seeds, number).MakeReading()], FaultOfReading, seed, count, until, told);

    private static FuzzReport Run(Func<int, PageText[]> make, Func<PageText[], string?> faultOf, int seed, int count, DateTime until, Action<FoundFault>? told)
    {
        var faults = new List<FoundFault>();
        var (tried, pages, mixes) = (0, 0, 0);
        for (; tried < count && DateTime.UtcNow < until; tried++)
        {
            var project = make(seed + tried);
            pages += project.Length;
            mixes += project.Length > 1 ? 1 : 0;
            var trial = Task.Run(() => faultOf(project));
            var fault = trial.Wait(s_longest) ? trial.Result : "hang: more than " + s_longest;
            if (fault is null)
                continue;
            faults.Add(new(seed + tried, fault, [.. project.Select(page => (page.Path, Minimizer.Text(page)))]));
            told?.Invoke(faults[^1]);
        }

        return new(tried, pages, mixes, 0, faults);
    }
}
