using System.Net;
using System.Net.Http.Headers;

namespace SpecGen.Runtime;

/// <summary>
/// Status and headers of a reply, for the few callers who want them:
/// <c>var response = await ApiResponse.OfAsync(() => volumes.GetAsync(uuid))</c>.
/// </summary>
public static class ApiResponse
{
    private static readonly AsyncLocal<ResponseHead?> s_current = new();

    /// <summary>Makes a call and keeps the head of its reply.</summary>
    /// <param name="call">Makes one call. Of several, the last reply is kept.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public static async Task<ApiResponse<T>> OfAsync<T>(Func<Task<T>> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var head = new ResponseHead();
        // What is set in this method is seen by the call and by nobody else.
        s_current.Value = head;
        var value = await call().ConfigureAwait(false);
        return new ApiResponse<T>(value, head.StatusCode, head.Headers);
    }

    /// <summary>Notes the head of a reply, if somebody wants it.</summary>
    internal static void Note(HttpResponseMessage message)
    {
        if (s_current.Value is not { } head)
            return;
        head.StatusCode = message.StatusCode;
        head.Headers = message.Headers;
    }

    private sealed class ResponseHead
    {
        public HttpStatusCode? StatusCode { get; set; }

        public HttpResponseHeaders? Headers { get; set; }
    }
}
