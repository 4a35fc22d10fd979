using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Requests;

/// <summary>A condition of an operation's options is a property like any other, though the options keep it by its place.</summary>
public class ConditionTests
{
    [Fact]
    public void A_condition_is_what_it_was_set_to()
    {
        TextFilter name = Filter.Like("a*");
        var options = new VolumeDeleteWhereOptions { Name = name };

        Assert.Same(name, options.Name);
    }

    [Fact]
    public void A_condition_that_was_not_set_is_null() => Assert.Null(new VolumeDeleteWhereOptions().Name);

    [Fact]
    public async Task A_condition_that_was_set_twice_is_sent_as_it_was_set_last()
    {
        var options = new VolumeDeleteWhereOptions { Name = "a" };
        options.Name = "b";

        Assert.EndsWith("&name=b", await TargetOf(options), StringComparison.Ordinal);
        Assert.DoesNotContain("name=a", await TargetOf(options), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_that_was_taken_back_is_none()
    {
        var options = new VolumeDeleteWhereOptions { Name = "a" };
        options.Name = null;

        Assert.Null(options.Name);
        await Assert.ThrowsAsync<ArgumentException>(() => TargetOf(options));
    }

    [Fact]
    public async Task Names_that_share_parts_with_the_one_before_are_sent_whole()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        var options = new SharingOptions();
        for (var index = 4; index >= 0; index--)
            options.Set(index);

        await client.Crates.GetAsync(options);

        Assert.EndsWith("/crates/1?f=4&a.e=3&a.bc.d.h=2&a.bc.d.g=1&a.bc.c=0", server.Last.Target, StringComparison.Ordinal);
    }

    private sealed class SharingOptions : ApiCallOptions
    {
        public void Set(int index) => SetCondition(index, Filter.Is(index));

        protected override ReadOnlySpan<byte> GetConditionNames() => "a.bc.c\n  d.g\n   h\n e\nf"u8;
    }

    private static async Task<string> TargetOf(VolumeDeleteWhereOptions options)
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"num_records":0}""");
        using var client = server.Client();
        await client.Storage.Volumes.DeleteWhereAsync(options);
        return server.Last.Target;
    }
}
