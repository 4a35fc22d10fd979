using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Session;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;
using SpecGen.Simulator.Tests.Invented;

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

    public static async Task<(int Count, List<string> Failures)> RoundTripAsync(IReadOnlyList<Operation> pages, HarbourServer server)
    {
        var reference = ServedReference.Of(pages.Select(DeferredOperation.Of), ServerRules.Load());
        var trip = new RoundTrip(reference, server);
        var resources = reference.Resources
            .Where(resource => resource.ItemKeys.Count > 0 && resource.Find("POST", isItem: false) is not null && resource.Find("GET", isItem: true) is not null)
            .OrderBy(resource => resource.Path, StringComparer.Ordinal)
            .ToArray();
        var failures = new List<string>();
        foreach (var resource in resources)
            failures.AddRange(await trip.RunAsync(resource));
        return (resources.Length, failures);
    }
}
