namespace SpecGen.Runtime.Tests.Failures;

public class OntapErrorsTests
{
    [Theory]
    [InlineData(262286L, false)]
    [InlineData(262287L, true)]
    [InlineData(262294L, true)]
    [InlineData(262295L, false)]
    [InlineData(null, false)]
    public void Codes_of_many_records_are_a_range(long? code, bool isOne) => Assert.Equal(isOne, OntapErrors.IsOfManyRecords(code));
}
