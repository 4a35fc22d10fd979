using SpecGen.Binding;
using SpecGen.Emission;
using SpecGen.Fuzz.Checks;
using SpecGen.Generator.Tests.Harness;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Planning;

namespace SpecGen.Fuzz.Demanding;

/// <summary>What a demanding page came to.</summary>
/// <param name="Time">Of the processors, for the generator after it ran once, with the compiler's parsing of what it printed.</param>
public sealed record Demand(string Kind, string Form, int Characters, long Generated, TimeSpan Time, IReadOnlyList<string> Said)
{
    public double Factor => (double)Generated / Characters;
}

/// <summary>Generates demanding pages and measures what that costs.</summary>
public static class DemandRun
{
    public static Demand Of(DemandingKind kind, string form, int characters)
    {
        var (path, text) = kind.Page(form, characters);
        var page = new PageText(path, text);
        var first = ProjectCheck.Generate([page]);
        var second = ProjectCheck.Generate([page]);
        return new(kind.Name, form, text.Length, second.Characters, first.Time < second.Time ? first.Time : second.Time, second.Said);
    }

    /// <summary>All stages, on this thread.</summary>
    /// <returns>Characters of the resource's file.</returns>
    public static int Print(string text)
    {
        var operation = PageBinder.Bind(PageReader.Read(new StringPageSource(text), default), default).Operation
            ?? throw new InvalidOperationException("The page states no operation.");
        var group = ResourceGroup.Of([PlacedOperation.Of(operation, text.Length)])[0];
        return ResourceFile.Print(ResourcePlanner.Plan(new("Contoso.Ontap", "OntapClient"), ResourceMerger.Merge(group).Resource)).Length;
    }
}
