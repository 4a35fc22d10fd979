using System.Text;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Writes;

/// <summary>A write that was executed tells of its job whatever else is wrong with the answer.</summary>
public class SalvageTests
{
    public static TheoryData<string> Unusable => ["", ".", "..", new string('x', 9000)];

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task A_job_that_cannot_be_asked_for_is_an_invalid_response_that_has_it(string uuid)
    {
        await using var server = await LoopbackServer.StartAsync(202, """{"job":{"uuid":"UUID"}}""".Replace("UUID", uuid, StringComparison.Ordinal));
        using var client = server.Client();

        foreach (var call in new Func<Task>[] { () => client.Storage.Volumes.CreateAsync(new Volume()), () => client.Storage.Volumes.DeleteAsync("u") })
        {
            var fault = await Assert.ThrowsAsync<ApiException>(call);

            Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
            Assert.Equal(uuid, Assert.Single(fault.Jobs).Uuid);
        }
    }

    [Theory]
    [InlineData(200, """{"job":{"uuid":"j1"},"error":{"code":"1","message":"m"}}""")]
    [InlineData(200, """{"job":{"uuid":"j1"},"records":[{"size":"many"}]}""")]
    [InlineData(202, """{"job":{"uuid":"j1","_links":{"self":{"href":"/api/cluster/jobs/j1"}}},"num_rec""")]
    [InlineData(202, """{"jobs":[{"state":"queued","uuid":"j1"},{"uu""")]
    [InlineData(202, """{"x":{"uuid":"no"},"job":{"node":{"uuid":"no"},"uuid":"j1"} ]""")]
    [InlineData(500, """{"error":{"code":"1","message":"m"},"job":{"uuid":"j1"}}""")]
    public async Task An_answer_that_is_wrong_elsewhere_still_tells_of_the_job(int status, string body)
    {
        await using var server = await LoopbackServer.StartAsync(status, body);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        Assert.Equal("j1", Assert.Single(fault.Jobs).Uuid);
    }

    [Fact]
    public async Task A_connection_that_breaks_behind_the_job_does_not_take_it_along()
    {
        using var server = RawServer.Always("HTTP/1.1 202 Accepted\nContent-Length: 100", Encoding.ASCII.GetBytes("""{"job":{"uuid":"j1"},  """));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Equal("j1", Assert.Single(fault.Jobs).Uuid);
    }

    [Fact]
    public async Task An_answer_about_another_job_is_not_taken_for_this_ones()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Request.Method == "GET"
            ? LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j2","state":"success"}""")
            : LoopbackServer.AnswerAsync(context, 202, """{"job":{"uuid":"j1"}}"""));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        Assert.Equal(ApiFailure.JobUnobserved, fault.Failure);
        Assert.Equal(ApiFailure.InvalidResponse, Assert.IsType<ApiException>(fault.InnerException).Failure);
        Assert.Contains("j1", fault.Message, StringComparison.Ordinal);
    }
}
