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
