namespace SpecGen.Runtime.Tests.WellKnown;

public class ApiDateTimeTests
{
    [Fact]
    public void A_date_is_sent_with_its_offset_and_without_fractions() =>
        Assert.Equal(
            "2024-02-03T10:20:30+05:30",
            new ApiDateTime(new DateTimeOffset(2024, 2, 3, 10, 20, 30, 987, TimeSpan.FromHours(5.5))).Text);

    [Fact]
    public void Text_that_is_no_date_is_kept()
    {
        Assert.Null(new ApiDateTime("-").Value);
        Assert.Equal("-", new ApiDateTime("-").ToString());
    }

    [Fact]
    public void A_value_never_set_has_no_date() => Assert.Null(default(ApiDateTime).Value);
}
