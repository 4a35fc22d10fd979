namespace SpecGen.Runtime.Tests.Sample;

/// <summary>What no page can state.</summary>
public partial class TestClient
{
    public CratesApi Crates => new(Connection);
}
