using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Session;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.RoundTrips;

/// <summary>Every resource whose pages document it goes through its whole life.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public async Task Every_record_of_an_invented_reference_can_be_created_found_changed_and_deleted() =>
        Assert.Empty((await RunAsync(Harbour.Pages, """{ "/svm/svms": [{"name":"north"}] }""")).Failures);

    [Theory]
    [InlineData("ontap-9.12.1")]
    [InlineData("ontap-9.7")]
    public async Task Nearly_every_record_of_a_whole_reference_can_be_created_found_changed_and_deleted(string corpus)
    {
        var pages = Corpus.RequirePages(corpus).Where(file => Path.GetExtension(file) != ".json").AsParallel()
            .Select(file => PageReading.Read(() => new StringPageSource(File.ReadAllText(file)), PathSelection.Parse(null, null), default).Operation)
            .OfType<Operation>()
            .ToArray();

        var (count, failures) = await RunAsync(pages, null);

        var broken = failures.Select(failure => failure[..failure.IndexOf(':', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal).Count();
        Assert.True(count > 50, $"{count} resources");
        Assert.True(broken <= count / 20, $"{broken} of {count} resources:\n{string.Join('\n', failures)}");
    }

    private static async Task<(int Count, List<string> Failures)> RunAsync(IReadOnlyList<Operation> pages, string? scenario)
    {
        var reference = ServedReference.Of(pages.Select(DeferredOperation.Of), ServerRules.Load());
        await using var server = await HarbourServer.StartAsync(scenario, pages: pages);
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
