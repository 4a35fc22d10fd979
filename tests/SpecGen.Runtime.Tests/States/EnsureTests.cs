using Microsoft.AspNetCore.Http;
using SpecGen.Runtime.Tests.Sample;
using SpecGen.Runtime.Tests.Sample.Silos;

namespace SpecGen.Runtime.Tests.States;

public class EnsureTests
{
    [Fact]
    public async Task What_is_not_there_is_created()
    {
        await using var server = await StartAsync(null);
        using var client = server.Client();

        var outcome = await client.Silos.EnsureAsync(new Silo { Name = "a|b", Farm = new() { Name = "f" }, Size = 5, Password = "p" });

        Assert.Equal((EnsureResult.Created, true), (outcome.Result, outcome.IsChanged));
        Assert.Null(outcome.Found);
        Assert.NotNull(outcome.Operation);
        Assert.Equal("/api/silos?name=%22a%7Cb%22&farm.name=f&fields=id,name,farm.name,size", server.Seen.First().Target);
        Assert.Equal(("POST", """{"name":"a|b","farm":{"name":"f"},"size":5,"password":"p"}"""), (server.Last.Method, server.Last.Body));
    }

    [Fact]
    public async Task Only_what_differs_is_changed_and_it_is_told()
    {
        await using var server = await StartAsync("""{"id":"1","name":"a","farm":{"name":"f","uuid":"u"},"size":5,"open":true,"hatch":{"size":1,"open":true}}""");
        using var client = server.Client();

        var outcome = await client.Silos.EnsureAsync(new Silo
        {
            Name = "a",
            Farm = new() { Name = "f" },
            Size = 5,
            Open = false,
            Hatch = new() { Size = 1, Open = false },
            Tags = ["x"],
        });

        Assert.Equal(EnsureResult.Updated, outcome.Result);
        Assert.Equal(["open: true -> false", "tags: absent -> [\"x\"]", "hatch.open: true -> false"], outcome.Changes.Select(change => change.ToString()));
        Assert.Equal("1", outcome.Found!.Id);
        Assert.Equal(("PATCH", """{"open":false,"tags":["x"],"hatch":{"open":false}}"""), (server.Last.Method, server.Last.Body));
        Assert.StartsWith("/api/silos/1?", server.Last.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_as_wanted_is_left_alone()
    {
        await using var server = await StartAsync("""{"id":"1","name":"a","size":5,"level":3,"open":true}""");
        using var client = server.Client();

        var outcome = await client.Silos.EnsureAsync(new Silo { Name = "a", Size = 5 });

        Assert.Equal((EnsureResult.Unchanged, false, null), (outcome.Result, outcome.IsChanged, outcome.Operation));
        Assert.Single(server.Seen);
    }

    public static TheoryData<string, string> Same => new()
    {
        { """{"size":5000}""", """{"size":8192}""" },
        { """{"state":"online"}""", """{"state":"Online"}""" },
        { """{"since":"2025-06-01T08:30:00+02:00"}""", """{"since":"2025-06-01T06:30:00Z"}""" },
        { """{"span":"PT60S"}""", """{"span":"PT1M"}""" },
        { """{"farm":{"uuid":"02C9E252-41BE-11E9-81D5-00A0986138F7"}}""", """{"farm":{"uuid":"02c9e252-41be-11e9-81d5-00a0986138f7","name":"f"}}""" },
        { """{"tags":["x","y"]}""", """{"tags":["y","x"]}""" },
        { """{"steps":[{"size":1},{"open":true}]}""", """{"steps":[{"size":1,"id":"1"},{"size":9,"open":true}]}""" },
        { """{"labels":{"a":"1","b":"2"}}""", """{"labels":{"b":"2","a":"1"}}""" },
        { """{"raw":{"a":1.0,"b":[true]}}""", """{"raw":{"b":[true],"a":1}}""" },
        { """{"tags":[],"open":null,"farm":null}""", "{}" },
        { """{"novel":1}""", """{"novel":1.0}""" },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public async Task What_servers_write_in_their_own_way_is_the_same(string wanted, string found)
    {
        var (outcome, _) = await EnsureAsync(wanted, found);

        Assert.Empty(outcome.Changes);
        Assert.Equal(EnsureResult.Unchanged, outcome.Result);
    }

    public static TheoryData<string, string, string> Different => new()
    {
        { """{"size":5000}""", """{"size":4096}""", """{"size":5000}""" },
        { """{"size":5000}""", """{"size":5001}""", """{"size":5000}""" },
        { """{"open":null}""", """{"open":true}""", """{"open":null}""" },
        { """{"tags":["x"]}""", """{"tags":["x","x"]}""", """{"tags":["x"]}""" },
        { """{"tags":["x","x"]}""", """{"tags":["x","y"]}""", """{"tags":["x","x"]}""" },
        { """{"tags":[]}""", """{"tags":["x"]}""", """{"tags":[]}""" },
        { """{"steps":[{"size":1},{"size":2}]}""", """{"steps":[{"size":2},{"size":1}]}""", """{"steps":[{"size":1},{"size":2}]}""" },
        { """{"labels":{"a":"1"}}""", """{"labels":{"a":"1","b":"2"}}""", """{"labels":{"a":"1"}}""" },
        { """{"hatch":{"hatch":{"open":true}}}""", """{"hatch":{"hatch":{"open":false,"size":1},"size":1}}""", """{"hatch":{"hatch":{"open":true}}}""" },
        { """{"farm":{"name":"f"}}""", """{"farm":{"name":"F"}}""", """{"farm":{"name":"f"}}""" },
        { """{"novel":1}""", """{"novel":2}""", """{"novel":1}""" },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public async Task What_says_something_else_is_changed(string wanted, string found, string sent)
    {
        var (outcome, body) = await EnsureAsync(wanted, found);

        Assert.Equal(EnsureResult.Updated, outcome.Result);
        Assert.Equal(sent, body);
    }

    [Fact]
    public async Task Lists_that_the_caller_calls_sets_have_no_order()
    {
        await using var server = await StartAsync("""{"id":"1","name":"a","steps":[{"size":2},{"size":1}]}""");
        using var client = server.Client();

        var outcome = await client.Silos.EnsureAsync(
            new Silo { Name = "a", Steps = [new() { Size = 1 }, new() { Size = 2 }] }, new() { Sets = [Silo.Field.Steps] });

        Assert.Equal(EnsureResult.Unchanged, outcome.Result);
    }

    [Fact]
    public async Task What_the_server_never_gives_is_told_and_causes_no_change()
    {
        await using var server = await StartAsync("""{"id":"1","name":"a"}""");
        using var client = server.Client();

        var outcome = await client.Silos.EnsureAsync(new Silo { Name = "a", Password = "hunter22", Level = 2 });

        Assert.Equal(EnsureResult.Unchanged, outcome.Result);
        Assert.Equal(["password", "level"], outcome.Uncompared);
        Assert.DoesNotContain("fields=level", server.Last.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_tell_no_secret()
    {
        await using var server = await StartAsync("""{"id":"1","name":"a","steps":[]}""");
        using var client = server.Client();

        var outcome = await client.Silos.EnsureAsync(new Silo { Name = "a", Steps = [new() { Password = "hunter22", Size = 1 }] });

        Assert.DoesNotContain("hunter22", outcome.ToString(), StringComparison.Ordinal);
        Assert.Contains("hunter22", server.Last.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, EnsureResult.Created)]
    [InlineData("""{"id":"1","name":"a","size":1}""", EnsureResult.Updated)]
    [InlineData("""{"id":"1","name":"a","size":5}""", EnsureResult.Unchanged)]
    public async Task A_dry_run_says_what_would_be_done_and_writes_nothing(string? found, EnsureResult result)
    {
        await using var server = await StartAsync(found);
        using var client = server.Client();

        var outcome = await client.Silos.EnsureAsync(new Silo { Name = "a", Size = 5 }, new() { DryRun = true });
        var absence = await client.Silos.EnsureAbsentAsync(new Silo { Name = "a" }, new() { DryRun = true });

        Assert.Equal(result, outcome.Result);
        Assert.Equal(result == EnsureResult.Updated ? 1 : 0, outcome.Changes.Count);
        Assert.Equal(found is null ? EnsureResult.Unchanged : EnsureResult.Deleted, absence.Result);
        Assert.All(server.Seen, seen => Assert.Equal("GET", seen.Method));
    }

    [Theory]
    [InlineData(409, """{"error":{"code":"5","message":"m"}}""")]
    [InlineData(400, """{"error":{"code":"1","message":"m"}}""")]
    [InlineData(400, """{"error":{"code":"4711","message":"m"}}""")]
    [InlineData(200, """{"job":{"uuid":"j1","state":"failure","code":1}}""")]
    public async Task Another_program_that_creates_it_first_is_no_failure(int status, string refusal)
    {
        var isThere = false;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Method == "GET" && context.Request.Path == "/api/silos")
                return LoopbackServer.AnswerAsync(context, 200, isThere ? """{"records":[{"id":"1","name":"a","size":1}],"num_records":1}""" : """{"records":[],"num_records":0}""");
            if (context.Request.Method != "POST")
                return LoopbackServer.AnswerAsync(context, 200, "{}");
            isThere = true;
            return LoopbackServer.AnswerAsync(context, status, refusal);
        });
        using var client = server.Client();

        var outcome = await client.Silos.EnsureAsync(new Silo { Name = "a", Size = 5 });

        Assert.Equal(EnsureResult.Updated, outcome.Result);
        Assert.Equal(("PATCH", """{"size":5}"""), (server.Last.Method, server.Last.Body));
    }

    [Fact]
    public async Task Another_program_that_deletes_it_meanwhile_is_no_failure()
    {
        var isThere = true;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Method == "GET")
                return LoopbackServer.AnswerAsync(context, 200, isThere ? """{"records":[{"id":"1","name":"a","size":1}]}""" : """{"records":[]}""");
            if (context.Request.Method == "POST")
                return LoopbackServer.AnswerAsync(context, 201, "{}");
            isThere = false;
            return LoopbackServer.AnswerAsync(context, 404, """{"error":{"code":"4","message":"m"}}""");
        });
        using var client = server.Client();

        Assert.Equal(EnsureResult.Created, (await client.Silos.EnsureAsync(new Silo { Name = "a", Size = 5 })).Result);
        isThere = true;
        Assert.Equal(EnsureResult.Unchanged, (await client.Silos.EnsureAbsentAsync(new Silo { Name = "a" })).Result);
    }

    [Fact]
    public async Task A_refusal_for_another_reason_is_a_failure_and_so_is_one_that_does_not_end()
    {
        await using var refusing = await StartAsync(null, 400, """{"error":{"code":"2","message":"m"}}""");
        await using var lying = await StartAsync(null, 409, """{"error":{"code":"1","message":"m"}}""");
        using var client = refusing.Client();
        using var other = lying.Client();

        Assert.Equal(2, (await Assert.ThrowsAsync<ApiException>(() => client.Silos.EnsureAsync(new Silo { Name = "a" }))).Code);
        Assert.Equal(1, (await Assert.ThrowsAsync<ApiException>(() => other.Silos.EnsureAsync(new Silo { Name = "a" }))).Code);
        Assert.Equal((2, 8), (refusing.Seen.Count, lying.Seen.Count));
    }

    [Fact]
    public async Task What_is_there_is_deleted_where_it_shall_not_be()
    {
        await using var server = await StartAsync("""{"id":"1","name":"a"}""");
        using var client = server.Client();

        var outcome = await client.Silos.EnsureAbsentAsync(new Silo { Name = "a", Size = 5 });

        Assert.Equal((EnsureResult.Deleted, "1"), (outcome.Result, outcome.Found!.Id));
        Assert.Equal("/api/silos?name=a&fields=id,name", server.Seen.First().Target);
        Assert.Equal("DELETE", server.Last.Method);
        Assert.StartsWith("/api/silos/1?", server.Last.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_records_of_one_key_are_told_apart_by_the_callers_key()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"records":[{"id":"1","name":"a"},{"id":"2","name":"a"}]}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Silos.EnsureAsync(new Silo { Name = "a" }));
        Assert.Equal("GET /silos: several records are the same in name: name more members in the options' Key", fault.Message);
        await Assert.ThrowsAsync<ApiException>(() => client.Silos.EnsureAsync(
            new Silo { Name = "a", Level = 3 }, new() { Key = [Silo.Field.Name, Silo.Field.Level] }));

        Assert.Contains("?name=a&level=3&", server.Last.Target, StringComparison.Ordinal);
        Assert.All(server.Seen, seen => Assert.Equal("GET", seen.Method));
    }

    [Fact]
    public async Task A_record_without_what_it_is_known_by_is_refused_before_a_call()
    {
        await using var server = await StartAsync(null);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => client.Silos.EnsureAsync(new Silo { Size = 5 }));

        Assert.Contains("name", fault.Message, StringComparison.Ordinal);
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task A_record_that_was_read_and_changed_wants_its_changes()
    {
        const string found = """{"id":"1","name":"a","size":5,"open":true}""";
        await using var server = await StartAsync(found);
        using var client = server.Client();
        var silo = ApiJson.Read<Silo>(found);
        silo.AcceptChanges();
        silo.Open = false;

        await client.Silos.EnsureAsync(silo);

        Assert.Equal(("PATCH", """{"open":false}"""), (server.Last.Method, server.Last.Body));
    }

    private static async Task<(EnsureOutcome<Silo> Outcome, string Body)> EnsureAsync(string wanted, string found)
    {
        await using var server = await StartAsync($$"""{"id":"1","name":"a",{{found[1..]}}""".Replace(",}", "}", StringComparison.Ordinal));
        using var client = server.Client();
        var silo = ApiJson.Read<Silo>(wanted);
        silo.Name = "a";
        var outcome = await client.Silos.EnsureAsync(silo, new() { Key = [Silo.Field.Name] });
        return (outcome, server.Last.Body);
    }

    private static Task<LoopbackServer> StartAsync(string? found, int status = 200, string answer = "{}") => LoopbackServer.StartAsync(context =>
        HttpMethods.IsGet(context.Request.Method)
            ? LoopbackServer.AnswerAsync(context, 200, $$"""{"records":[{{found}}],"num_records":{{(found is null ? 0 : 1)}}}""")
            : LoopbackServer.AnswerAsync(context, status, answer));
}
