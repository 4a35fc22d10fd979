using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Paging;

/// <summary>Measures the memory of the whole process, so no other test runs meanwhile.</summary>
[Collection(nameof(StreamingMemoryTests))]
[CollectionDefinition(nameof(StreamingMemoryTests), DisableParallelization = true)]
public class StreamingMemoryTests
{
    [Fact]
    public async Task A_page_of_200_megabytes_takes_no_more_memory_than_one_of_two()
    {
        await using var server = await LoopbackServer.StartAsync(LargePage.AnswerAsync);
        using var client = server.Client();

        await MostAliveAsync(client, megabytes: 2);
        var small = await MostAliveAsync(client, megabytes: 2);
        var large = await MostAliveAsync(client, megabytes: 200);

        Assert.True(large - small < 10_000_000, $"{small} bytes were alive while 2 MB came, {large} while 200 MB came.");
    }

    /// <summary>The most bytes that were alive while so large a page was read.</summary>
    private static async Task<long> MostAliveAsync(TestClient client, int megabytes)
    {
        const int RecordsBetween = 20_000;
        var seen = 0;
        var most = 0L;
        await foreach (var volume in client.Storage.Volumes.ListAsync(new() { MaxRecords = megabytes }))
        {
            if (++seen % RecordsBetween == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }

        Assert.Equal((megabytes * LargePage.RecordsOfMegabyte) + 1, seen);
        return most;
    }
}
