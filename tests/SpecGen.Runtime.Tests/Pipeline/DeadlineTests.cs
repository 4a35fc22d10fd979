using System.Net;
using System.Text;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>Calls on one thread use one timer after another; each has its own time all the same.</summary>
public class DeadlineTests
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(100);

    [Fact]
    public void A_short_time_after_a_long_one_is_short() => OnOneThread(call =>
    {
        call(s_long, TimeSpan.Zero);

        var fault = Assert.Throws<ApiException>(() => call(s_short, s_long));

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
    });

    [Fact]
    public void A_long_time_after_a_short_one_is_long() => OnOneThread(call =>
    {
        call(s_short, TimeSpan.Zero);

        call(s_long, 4 * s_short);
    });

    [Fact]
    public void A_call_that_goes_on_beyond_an_earlier_ones_time_ends_at_its_own() => OnOneThread(call =>
    {
        call(s_short, TimeSpan.Zero);

        Assert.Throws<ApiException>(() => call(3 * s_short, s_long));
    });

    [Fact]
    public void A_call_after_one_whose_time_was_over_has_its_own() => OnOneThread(call =>
    {
        Assert.Throws<ApiException>(() => call(s_short, s_long));

        call(s_long, 2 * s_short);
    });

    [Fact]
    public void A_call_within_a_call_has_its_own() => OnOneThread(call =>
    {
        Assert.Throws<ApiException>(() => call(s_short, s_long, () => call(s_long, 2 * s_short)));

        call(s_long, 2 * s_short);
    });

    /// <summary>An exception of the timer would end the process, and this test with it.</summary>
    [Fact]
    public async Task Calls_that_end_at_their_deadline_end_by_the_one_or_the_other()
    {
        var until = DateTime.UtcNow + TimeSpan.FromSeconds(2);
        var tried = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Factory.StartNew(() => CallUntil(until, number), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.All(tried, count => Assert.InRange(count, 1, int.MaxValue));
    }

    private static int CallUntil(DateTime until, int number)
    {
        var random = new Random(number);
        using var http = new HttpClient(new Synchronous(TimeSpan.FromMilliseconds(2), null)) { Timeout = Timeout.InfiniteTimeSpan };
        var count = 0;
        for (; DateTime.UtcNow < until; count++)
        {
            using var client = new TestClient(
                new ApiClientOptions(new Uri("https://cluster1/api")) { Timeout = TimeSpan.FromMilliseconds(random.Next(1, 5)), Retry = { MaximumAttempts = 1 } }, http);
            try
            {
                client.Storage.Volumes.GetAsync("u").GetAwaiter().GetResult();
            }
            catch (ApiException fault)
            {
                Assert.Equal(ApiFailure.Timeout, fault.Failure);
            }
        }

        return count;
    }

    private delegate void Call(TimeSpan timeout, TimeSpan answersAfter, Action? within = null);

    private static void OnOneThread(Action<Call> calls)
    {
        var thread = Task.Factory.StartNew(() => calls(Make), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        thread.GetAwaiter().GetResult();
    }

    private static void Make(TimeSpan timeout, TimeSpan answersAfter, Action? within)
    {
        using var http = new HttpClient(new Synchronous(answersAfter, within)) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new TestClient(new ApiClientOptions(new Uri("https://cluster1/api")) { Timeout = timeout, Retry = { MaximumAttempts = 1 } }, http);
        client.Storage.Volumes.GetAsync("u").GetAwaiter().GetResult();
    }

    private sealed class Synchronous(TimeSpan answersAfter, Action? within) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            within?.Invoke();
            if (cancellationToken.WaitHandle.WaitOne(answersAfter))
                throw new OperationCanceledException(cancellationToken);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}", Encoding.UTF8, "application/json"), RequestMessage = request });
        }
    }
}
