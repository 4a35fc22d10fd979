using SpecGen.Binding;
using SpecGen.Emission;
using SpecGen.Fuzz.Checks;
using SpecGen.Generator.Tests.Harness;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Planning;

namespace SpecGen.Fuzz.Demanding;

/// <summary>What a demanding page came to. Times are of the processors, all threads, with the compiler's parsing of what was printed.</summary>
/// <param name="First">Of the first run, with the just-in-time compiler where it had something to do.</param>
/// <param name="Time">The least of the runs.</param>
public sealed record Demand(string Kind, string Form, int Characters, long Generated, TimeSpan First, TimeSpan Time, IReadOnlyList<string> Said)
{
    public double Factor => (double)Generated / Characters;
}

/// <summary>Generates demanding pages and measures what that costs.</summary>
public static class DemandRun
{
    /// <param name="runs">How often it is generated.</param>
    public static Demand Of(DemandingKind kind, string form, int characters, int runs = 1)
    {
        var (path, text) = kind.Page(form, characters);
        var page = new PageText(path, text);
        var results = Enumerable.Range(0, runs).Select(_ => ProjectCheck.Generate([page])).ToList();
        return new(kind.Name, form, text.Length, results[0].Characters, results[0].Time, results.Min(result => result.Time), results[0].Said);
    }

    /// <summary>All stages, on this thread.</summary>
    /// <returns>Characters of the resource's file.</returns>
    public static int Print(string text)
    {
        var operation = PageBinder.Bind(PageReader.Read(new StringPageSource(text), default), default).Operation
            ?? throw new InvalidOperationException("The page states no operation.");
        var group = ResourceGroup.Of([PlacedOperation.Of(operation, text.Length)], [], CancellationToken.None)[0];
        return ResourceFile.Print(ResourcePlanner.Plan(new("Contoso.Ontap", "OntapClient"), ResourceMerger.Merge(group).Resource)).Length;
    }
}
