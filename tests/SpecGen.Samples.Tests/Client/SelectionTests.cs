using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;
using SpecGen.Simulator.Faults;

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
        { new() { Size = !Filter.Between(1L << 30, 200L << 30) }, "logbooks" },
        { new() { Comment = Filter.Is("sea charts") | Filter.Unset<string>() }, "harbour_root,charts,logbooks" },
        { new() { Comment = Filter.LessThan("z") }, "charts" },
        { new() { Query = "sea", QueryFields = [Volume.Field.Comment] }, "" },
        { new() { Query = "*charts|logbooks", QueryFields = [Volume.Field.Comment, Volume.Field.Name] }, "charts,logbooks" },
        { new() { AggregatesName = "harbour_large" }, "logbooks" },
        { new() { SvmName = "lighthouse", SpaceUsed = Filter.AtMost(96L << 30) }, "harbour_root,logbooks" },
    };

    [Theory]
    [MemberData(nameof(Conditions), DisableDiscoveryEnumeration = true)]
    public async Task Only_records_that_meet_the_conditions_come(VolumeListOptions options, string names)
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();

        var volumes = await cluster.Volumes.ListAsync(options).ToListAsync();

        Assert.Equal(names.Split(',', StringSplitOptions.RemoveEmptyEntries), volumes.Select(volume => volume.Name));
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("*")]
    [InlineData("!x")]
    [InlineData("1..2")]
    [InlineData("null")]
    [InlineData("<10")]
    [InlineData(">=10")]
    [InlineData("a,b")]
    [InlineData("a+b & c=d % é")]
    [InlineData(" ")]
    [InlineData("say \"when\"")]
    [InlineData("{braces}")]
    public async Task A_text_made_of_operators_means_itself(string comment)
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        Volume volume = HarbourCluster.NewVolume("odd");
        volume.Comment = comment;
        await cluster.Volumes.CreateAsync(volume);

        var found = await cluster.Volumes.ListAsync(new() { Comment = comment }).ToListAsync();

        Assert.Equal("odd", Assert.Single(found).Name);
    }

    [Fact]
    public async Task Records_come_in_the_order_asked_for()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();

        var volumes = await cluster.Volumes.ListAsync(new() { OrderBy = [ApiOrder.Descending(Volume.Field.Size)], MaxRecords = 2 }).ToListAsync();

        Assert.Equal(["logbooks", "charts", "harbour_root"], volumes.Select(volume => volume.Name));
    }

    [Fact]
    public async Task Only_what_was_asked_for_is_present()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();

        var volume = await cluster.Volumes.ListAsync(new() { Name = "charts", Fields = [Volume.Field.Space.Used] }).FindAsync();

        Assert.Equal(184L << 30, volume!.Space!.Used);
        Assert.Null(volume.Size);
    }

    [Fact]
    public async Task Whole_members_are_selected_and_parts_of_them_left_out()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        var field = Volume.Field;

        var some = await cluster.Volumes.ListAsync(new() { Name = "charts", Fields = [field.Space, field.Size, !field.Space.Used] }).FindAsync();
        var all = await cluster.Volumes.ListAsync(new() { Name = "charts", Fields = [field.All, !field.Aggregates] }).FindAsync();
        var everything = await cluster.Volumes.ListAsync(new() { Name = "charts", Fields = [field.Everything] }).FindAsync();

        Assert.True(some!.Has(field.Space) && some.Has(field.Size));
        Assert.False(some.Has(field.Space.Used) || some.Has(field.State));
        Assert.True(all!.Has(field.State) && !all.Has(field.Aggregates));
        Assert.True(everything!.Has(field.Aggregates.Name));
    }

    [Fact]
    public async Task What_was_not_asked_for_is_told_apart_from_what_is_null()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        string uuid = cluster.Records.KeyOf(cluster.Records.Records[0]);
        cluster.Faults.Next("", Fault.ChangedAnswer(body => body["comment"] = null));

        Volume told = await cluster.Volumes.GetAsync(uuid);
        Volume untold = await cluster.Volumes.GetAsync(uuid);

        Assert.Equal((null, true), (told.Comment, told.Has(Volume.Field.Comment)));
        Assert.Equal((null, false), (untold.Comment, untold.Has(Volume.Field.Comment)));
    }

    [Fact]
    public async Task One_selection_serves_servers_that_know_less()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        var fields = new[] { Volume.Field.Size, Volume.Field.Of("from_a_later_release") };

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync(new() { Fields = fields }).ToListAsync());
        var volumes = await cluster.Volumes.ListAsync(new() { Fields = fields, IgnoreUnknownFields = true }).ToListAsync();

        Assert.Equal(OntapErrors.ValueOutOfRange, fault.Code);
        Assert.Equal(3, volumes.Count(volume => volume.Size > 0));
    }

    [Fact]
    public async Task A_selection_that_no_address_can_hold_is_not_sent()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        ApiField<Volume>[] fields = [.. Enumerable.Range(0, 1000).Select(number => Volume.Field.Of($"field{number}"))];

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => cluster.Volumes.ListAsync(new() { Fields = fields }).ToListAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => cluster.Volumes.GetAsync("u", new() { Fields = fields }));

        Assert.Contains("Select whole objects", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, cluster.Faults.Requests);
    }

    [Fact]
    public async Task A_long_selection_is_sent_as_long_as_an_address_can_hold_it()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        ApiField<Volume>[] fields = [.. Enumerable.Range(0, 700).Select(number => Volume.Field.Of($"field{number:0000}")), Volume.Field.Size];

        var volumes = await cluster.Volumes.ListAsync(new() { Fields = fields, IgnoreUnknownFields = true }).ToListAsync();

        Assert.All(volumes, volume => Assert.NotNull(volume.Size));
    }

    [Fact]
    public async Task A_search_without_its_fields_is_refused_with_its_code()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync(new() { Query = "sea" }).ToListAsync());

        Assert.Equal(OntapErrors.QueryNeedsFields, fault.Code);
    }

    [Fact]
    public async Task Finding_one_fails_on_two()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => cluster.Volumes.ListAsync(new() { SvmName = "lighthouse" }).FindAsync());
    }
}
