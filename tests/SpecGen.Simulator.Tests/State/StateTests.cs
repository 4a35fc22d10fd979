using SpecGen.Simulator.State;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.State;

public sealed class StateTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "state.json");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Fact]
    public async Task A_server_starts_again_with_what_it_knew()
    {
        await using (var server = await HarbourServer.StartAsync(state: _file))
        {
            await server.CreateAsync("/harbour/tickets", """{"name":"a"}""");
            await server.CreateAsync("/harbour/tickets", """{"name":"b"}""");
            await server.SendAsync("PATCH", "/harbour/tickets/1", """{"name":"c"}""");
            await server.SendAsync("DELETE", "/harbour/tickets/2");
            await server.CreateAsync("/harbour/ships", """{"name":"ida"}""");
        }

        await using var again = await HarbourServer.StartAsync(state: _file);
        Assert.Equal("c", (await again.GetAsync("/harbour/tickets?fields=name")).Names);
        Assert.Equal("ida", (await again.GetAsync("/harbour/ships")).Names);
        Assert.Empty((await again.GetAsync("/cluster/jobs")).Records);
    }

    [Fact]
    public async Task The_scenario_counts_for_the_first_start_alone()
    {
        const string Scenario = """{ "/harbour/tickets": [{"name":"seeded"}] }""";
        await using (var server = await HarbourServer.StartAsync(Scenario, state: _file))
            await server.SendAsync("DELETE", "/harbour/tickets/1");

        await using var again = await HarbourServer.StartAsync(Scenario, state: _file);
        Assert.Empty((await again.GetAsync("/harbour/tickets")).Records);
    }

    [Fact]
    public async Task Rows_of_the_command_line_are_there_again()
    {
        const string Scenario = """{ "/private/cli/lamp": [ {"lamp":"l1","power":5}, {"lamp":"l2","power":9} ] }""";
        await using (var server = await HarbourServer.StartAsync(Scenario, state: _file))
        {
            await server.SendAsync("POST", "/private/cli/lamp", """{"lamp":"l3"}""");
            await server.SendAsync("PATCH", "/private/cli/lamp?lamp=l1", """{"power":1}""");
            await server.SendAsync("DELETE", "/private/cli/lamp?lamp=l2");
        }

        await using var again = await HarbourServer.StartAsync(Scenario, state: _file);
        Assert.Equal("""[{"lamp":"l1","power":1},{"lamp":"l3"}]""", (await again.GetAsync("/private/cli/lamp")).Records.ToJsonString());
    }

    [Fact]
    public async Task A_command_that_came_into_the_scenario_later_is_there()
    {
        await (await HarbourServer.StartAsync(state: _file)).DisposeAsync();

        await using var again = await HarbourServer.StartAsync("""{ "/private/cli/lamp": [ {"lamp":"l1"} ] }""", state: _file);
        Assert.Single((await again.GetAsync("/private/cli/lamp")).Records);
    }

    [Fact]
    public async Task Wherever_the_file_ends_all_whole_writes_are_there()
    {
        await using (var server = await HarbourServer.StartAsync(state: _file))
        {
            for (var i = 0; i < 8; i++)
                await server.CreateAsync("/harbour/tickets", """{"name":"a"}""".Replace("a", "t" + i, StringComparison.Ordinal));
        }

        var whole = await File.ReadAllBytesAsync(_file, TestContext.Current.CancellationToken);
        var header = Array.IndexOf(whole, (byte)'\n') + 1;
        for (var length = whole.Length; length >= header; length -= 37)
        {
            await File.WriteAllBytesAsync(_file, whole[..length], TestContext.Current.CancellationToken);
            var expected = whole.Take(length).Count(letter => letter == '\n') - 1;
            await using var server = await HarbourServer.StartAsync(state: _file);
            Assert.Equal(expected, (await server.GetAsync("/harbour/tickets")).Records.Count);
        }
    }

    [Theory]
    [InlineData("{}\n", "no state file")]
    [InlineData("", "damaged")]
    [InlineData("{\"specgen-state\":1,\"reference\":\"other\"}\n", "another reference")]
    public async Task A_file_that_is_something_else_is_told_and_stays_as_it_is(string text, string what)
    {
        await File.WriteAllTextAsync(_file, text, TestContext.Current.CancellationToken);

        var exception = await Assert.ThrowsAsync<StateException>(() => HarbourServer.StartAsync(state: _file));

        Assert.Contains(what, exception.Message, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(_file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_damaged_line_is_told_with_its_number()
    {
        await using (var server = await HarbourServer.StartAsync(state: _file))
            await server.CreateAsync("/harbour/tickets", """{"name":"a"}""");
        await File.AppendAllTextAsync(_file, "[{\"path\":\"/harbour/tick\n[]\n", TestContext.Current.CancellationToken);

        var exception = await Assert.ThrowsAsync<StateException>(() => HarbourServer.StartAsync(state: _file));

        Assert.Contains("(3): the state file is damaged", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"path":"/harbour/none","key":"1"}""")]
    [InlineData("""{"path":1,"key":"1"}""")]
    [InlineData("""{"file":"x","content":"?","isDirectory":false}""")]
    [InlineData("""{"file":"x"}""")]
    [InlineData("""{"command":"/private/cli/lamp","rows":[1]}""")]
    [InlineData("{}")]
    public async Task A_change_that_makes_no_sense_is_damage(string change)
    {
        await (await HarbourServer.StartAsync(state: _file)).DisposeAsync();
        var lines = (await File.ReadAllLinesAsync(_file, TestContext.Current.CancellationToken)).Length;
        await File.AppendAllTextAsync(_file, $"[{change}]\n", TestContext.Current.CancellationToken);

        var exception = await Assert.ThrowsAsync<StateException>(() => HarbourServer.StartAsync(state: _file));

        Assert.Contains($"({lines + 1}): the state file is damaged", exception.Message, StringComparison.Ordinal);
    }
}
