using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Contract;

/// <summary>A client that the runtime does not serve is refused where it is made, by a message that says what to do.</summary>
public class ServedContractsTests
{
    private static readonly ApiClientOptions s_options = new(new Uri("https://cluster1.example/api"));

    [Fact]
    public void A_client_of_a_served_contract_is_made()
    {
        using var client = new Sample.TestClient(s_options);
    }

    [Fact]
    public void A_class_that_inherits_from_such_a_client_is_made()
    {
        using var client = new Inheriting();
    }

    [Fact]
    public void A_client_of_a_later_contract_needs_a_later_runtime()
    {
        var fault = Assert.Throws<NotSupportedException>(() => new Later());

        Assert.Matches(
            @"^SpecGen\.Runtime\.Tests\.Contract\.ServedContractsTests\+Later was generated for contract 4711, but SpecGen\.Runtime \S+ serves contracts \d+ to \d+; reference SpecGen\.Runtime of ",
            fault.Message);
    }

    [Fact]
    public void A_client_over_a_given_HttpClient_is_checked_too()
    {
        using var http = new HttpClient();

        Assert.Throws<NotSupportedException>(() => new Later(http));
    }

    [Fact]
    public void A_client_of_a_contract_without_a_number_is_to_be_built_anew()
    {
        var fault = Assert.Throws<NotSupportedException>(() => new Unnumbered());

        Assert.Contains("before the first that has a number", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("build SpecGen.Runtime.Tests anew with SpecGen.Generator of the runtime's version.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stand_in_has_no_runtime_to_agree_with() => new Later(isStandIn: true).Dispose();

    private sealed class Inheriting() : Sample.TestClient(s_options);

    [GeneratedForContract(4711)]
    private sealed class Later : ApiClient
    {
        public Later()
            : base(s_options)
        {
        }

        public Later(HttpClient http)
            : base(s_options, http)
        {
        }

        public Later(bool isStandIn) => Assert.True(isStandIn);
    }

    private sealed class Unnumbered() : ApiClient(s_options);
}
