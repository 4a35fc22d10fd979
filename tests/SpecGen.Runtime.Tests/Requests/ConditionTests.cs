using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Requests;

/// <summary>A condition of an operation's options is a property like any other, though the options keep it by name.</summary>
public class ConditionTests
{
    [Fact]
    public void A_condition_is_what_it_was_set_to()
    {
        var name = Filter.Like("a*");
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

    private static async Task<string> TargetOf(VolumeDeleteWhereOptions options)
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"num_records":0}""");
        using var client = server.Client();
        await client.Storage.Volumes.DeleteWhereAsync(options);
        return server.Last.Target;
    }
}
