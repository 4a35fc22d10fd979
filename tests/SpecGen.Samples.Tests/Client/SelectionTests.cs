using Provisioning.Ontap.Storage;
using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;

namespace SpecGen.Samples.Tests.Client;

/// <summary>Conditions, orders and fields, judged by the server on its data.</summary>
public class SelectionTests
{
    public static TheoryData<VolumeListOptions, string> Conditions => new()
    {
        { new() { Name = "charts" }, "charts" },
        { new() { Name = Filter.Like("*o*s") }, "logbooks" },
        { new() { Name = !Filter.Like("harbour*") }, "charts,logbooks" },
        { new() { Name = Filter.AnyOf("charts", "logbooks") }, "charts,logbooks" },
        { new() { Size = Filter.AtLeast(200L << 30) }, "charts,logbooks" },
        { new() { Size = Filter.GreaterThan(200L << 30) }, "logbooks" },
        { new() { Size = Filter.LessThan(200L << 30) }, "harbour_root" },
        { new() { Size = Filter.Between(1L << 30, 200L << 30) }, "harbour_root,charts" },
        { new() { Size = Filter.Expressed<long>(">=200GB") }, "charts,logbooks" },
        { new() { Size = Filter.LessThan(30L << 30) | Filter.GreaterThan(500L << 30) }, "harbour_root,logbooks" },
        { new() { Comment = Filter.Unset<string>() }, "harbour_root,logbooks" },
        { new() { Comment = Filter.HasValue<string>() }, "charts" },
        { new() { AggregatesName = "harbour_large" }, "logbooks" },
        { new() { SvmName = "lighthouse", SpaceUsed = Filter.AtMost(96L << 30) }, "harbour_root,logbooks" },
    };

    [Theory]
    [MemberData(nameof(Conditions), DisableDiscoveryEnumeration = true)]
    public async Task Only_records_that_meet_the_conditions_come(VolumeListOptions options, string names)
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();

        var volumes = await cluster.Volumes.ListAsync(options).ToListAsync();

        Assert.Equal(names.Split(','), volumes.Select(volume => volume.Name));
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("*")]
    [InlineData("!x")]
    [InlineData("1..2")]
    [InlineData("null")]
    [InlineData("<10")]
    [InlineData("say \"when\"")]
    [InlineData("{braces}")]
    public async Task A_text_made_of_operators_means_itself(string comment)
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        Volume volume = SimulatedCluster.NewVolume("odd");
        volume.Comment = comment;
        await cluster.Volumes.CreateAsync(volume);

        var found = await cluster.Volumes.ListAsync(new() { Comment = comment }).ToListAsync();

        Assert.Equal("odd", Assert.Single(found).Name);
    }

    [Fact]
    public async Task Records_come_in_the_order_asked_for()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();

        var volumes = await cluster.Volumes.ListAsync(new() { OrderBy = [ApiOrder<Volume>.Descending(Volume.Field.Size)], MaxRecords = 2 }).ToListAsync();

        Assert.Equal(["logbooks", "charts", "harbour_root"], volumes.Select(volume => volume.Name));
    }

    [Fact]
    public async Task Only_what_was_asked_for_is_present()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();

        var volume = await cluster.Volumes.ListAsync(new() { Name = "charts", Fields = [Volume.Field.Space.Used] }).FindAsync();

        Assert.Equal(184L << 30, volume!.Space!.Used);
        Assert.Null(volume.Size);
    }

    [Fact]
    public async Task Finding_one_fails_on_two()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => cluster.Volumes.ListAsync(new() { SvmName = "lighthouse" }).FindAsync());
    }
}
