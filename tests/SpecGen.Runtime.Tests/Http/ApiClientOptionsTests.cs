using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Http;

public class ApiClientOptionsTests
{
    private static ApiClientOptions Options => new(new Uri("https://cluster1/api"));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(25 * 24 * 3600)]
    public void A_timeout_that_no_call_can_keep_is_refused_where_it_is_set(int seconds)
    {
        var timeout = TimeSpan.FromSeconds(seconds);

        Assert.Throws<ArgumentOutOfRangeException>(() => Options.Timeout = timeout);
        Assert.Throws<ArgumentOutOfRangeException>(() => new VolumeListOptions { Timeout = timeout });
    }

    [Fact]
    public void A_timeout_can_be_infinite()
    {
        var options = Options;
        options.Timeout = Timeout.InfiniteTimeSpan;

        Assert.Equal(Timeout.InfiniteTimeSpan, options.Timeout);
        Assert.Equal(Timeout.InfiniteTimeSpan, new VolumeListOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_that_lets_nothing_through_is_refused_where_it_is_set(int limit)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.MaximumConcurrency = limit);
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.MaximumResponseBytes = limit);
    }
}
