using SpecGen.Binding;
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
    public async Task Every_record_of_a_whole_reference_but_one_can_be_created_found_changed_and_deleted(string corpus)
    {
        var (count, failures) = await RunAsync(WholeReference.Read(corpus), null);

        var broken = failures.Select(failure => failure[..failure.IndexOf(':', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal).Count();
        Assert.True(count > 50, $"{count} resources");
        // What is below components of an application: they come with it, and no page lets one be created.
        Assert.True(broken <= 1, $"{broken} of {count} resources:\n{string.Join('\n', failures)}");
    }

    private static async Task<(int Count, List<string> Failures)> RunAsync(IReadOnlyList<Operation> pages, string? scenario)
    {
        await using var server = await HarbourServer.StartAsync(scenario, pages: pages);
        return await WholeReference.RoundTripAsync(pages, server);
    }
}
