using System.Text.Json.Nodes;
using SpecGen.Binding;
using SpecGen.Simulator.Tests.Invented;
using SpecGen.Simulator.Tests.RoundTrips;

namespace SpecGen.Simulator.Tests.Contract;

/// <summary>Whatever a record goes through, every answer is what its page documents.</summary>
public sealed class ContractTests
{
    [Fact]
    public async Task Every_answer_of_an_invented_reference_is_as_its_page_documents() =>
        Assert.Empty(await ViolationsAsync(Harbour.Pages, """{ "/svm/svms": [{"name":"north"}] }"""));

    [Fact]
    public void An_answer_that_departs_from_its_page_is_found()
    {
        var answer = new Answer(200, new() { ["num_records"] = "many", ["records"] = new JsonArray() }, null);

        Assert.Contains("/num_records", Assert.Single(new DocumentedAnswers(Harbour.Pages).Violations(new("GET", "/harbour/piers", answer))), StringComparison.Ordinal);
    }

    /// <summary>Slow: <c>dotnet SpecGen.Simulator.Tests.dll -explicit only -class '*ContractTests'</c>.</summary>
    [Theory(Explicit = true)]
    [InlineData("ontap-9.12.1")]
    [InlineData("ontap-9.7")]
    public async Task Every_answer_of_a_whole_reference_is_as_its_page_documents(string corpus) =>
        Assert.Empty(await ViolationsAsync(WholeReference.Read(corpus), scenario: null));

    private static async Task<IReadOnlyCollection<string>> ViolationsAsync(IReadOnlyList<Operation> pages, string? scenario)
    {
        var documented = new DocumentedAnswers(pages);
        await using var server = await HarbourServer.StartAsync(scenario, pages: pages);
        await WholeReference.RoundTripAsync(pages, new HttpCaller(server));
        string[] violations = [.. server.Exchanges.SelectMany(documented.Violations).Distinct(StringComparer.Ordinal)];
        Assert.True(documented.Checked > server.Exchanges.Count / 3, $"{documented.Checked} of {server.Exchanges.Count} answers were checked");
        return violations;
    }
}
