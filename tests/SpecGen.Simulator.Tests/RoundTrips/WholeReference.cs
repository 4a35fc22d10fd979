using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Session;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Tests.RoundTrips;

/// <summary>All resources of a reference, one after the other.</summary>
internal static class WholeReference
{
    public static IReadOnlyList<Operation> Read(string corpus) => ReadFiles(Corpus.RequirePages(corpus));

    public static IReadOnlyList<Operation> ReadFiles(IEnumerable<string> files) =>
    [
        .. files.Where(file => Path.GetExtension(file) != ".json").AsParallel().AsOrdered()
            .Select(file => PageReading.Read(() => new StringPageSource(File.ReadAllText(file)), PathSelection.Everything, default).Operation)
            .OfType<Operation>(),
    ];

    /// <summary>Every resource whose records can be created and read goes through its whole life.</summary>
    public static async Task<RoundTripResult> RoundTripAsync(IReadOnlyList<Operation> pages, ICaller caller)
    {
        var reference = ServedReference.Of(pages.Select(DeferredOperation.Of), ServerRules.Load());
        var trip = new RoundTrip(reference, caller);
        var resources = reference.Resources
            .Where(IsWhole)
            .OrderBy(resource => resource.Path, StringComparer.Ordinal)
            .ToArray();
        var failures = new List<string>();
        var broken = 0;
        foreach (var resource in resources)
        {
            var found = await trip.RunAsync(resource);
            failures.AddRange(found);
            broken += found.Count > 0 ? 1 : 0;
        }

        return new(resources.Length, broken, failures);
    }

    /// <summary>Records can be created and read, and what comes back has the key by which they are found again.</summary>
    private static bool IsWhole(ServedResource resource) =>
        resource.ItemKeys.Count > 0
        && resource.Find("POST", isItem: false) is { } creation
        && (resource.IsOntap
            ? resource.Find("GET", isItem: true) is not null
            : resource.IsReadable && resource.ItemKeys.All(key => creation.SuccessBody?.At(key) is not null && resource.Answer.At(key) is not null));
}

/// <summary>What became of all resources of a reference.</summary>
/// <param name="Broken">How many of them did not do what their pages say.</param>
internal sealed record RoundTripResult(int Count, int Broken, IReadOnlyList<string> Failures)
{
    public override string ToString() => $"{Broken} of {Count} resources:\n{string.Join('\n', Failures)}";
}
