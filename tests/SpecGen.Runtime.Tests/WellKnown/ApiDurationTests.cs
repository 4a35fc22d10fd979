namespace SpecGen.Runtime.Tests.WellKnown;

public class ApiDurationTests
{
    [Theory]
    [InlineData("PT15S", "00:00:15")]
    [InlineData("P30D", "30.00:00:00")]
    [InlineData("P1DT2H3M4S", "1.02:03:04")]
    [InlineData("PT0.5S", "00:00:00.5")]
    [InlineData("P2W", "14.00:00:00")]
    public void Text_of_fixed_length_is_a_time_span(string text, string expected) =>
        Assert.Equal(TimeSpan.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), new ApiDuration(text).Value);

    [Theory]
    [InlineData("infinite")]
    [InlineData("P1Y")]
    [InlineData("P6M")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("")]
    [InlineData("P999999999D")]
    public void Words_and_calendar_units_are_none_and_keep_their_text(string text)
    {
        Assert.Null(new ApiDuration(text).Value);
        Assert.Equal(text, new ApiDuration(text).Text);
    }

    [Theory]
    [InlineData("00:00:15", "PT15S")]
    [InlineData("30.00:00:00", "P30D")]
    [InlineData("1.02:03:04", "P1DT2H3M4S")]
    [InlineData("00:00:00", "PT0S")]
    public void A_time_span_becomes_text(string value, string expected) =>
        Assert.Equal(expected, new ApiDuration(TimeSpan.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Text);
}
