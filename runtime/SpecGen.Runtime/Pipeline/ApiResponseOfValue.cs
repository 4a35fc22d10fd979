using System.Net;
using System.Net.Http.Headers;

namespace SpecGen.Runtime;

/// <summary>What a call returned, with the head of its reply.</summary>
/// <typeparam name="T">What the call returns.</typeparam>
/// <param name="value">What the call returned.</param>
/// <param name="statusCode">The reply's status; null where a stand-in answered.</param>
/// <param name="headers">The reply's headers; null where a stand-in answered.</param>
public sealed class ApiResponse<T>(T value, HttpStatusCode? statusCode, HttpResponseHeaders? headers)
{
    /// <summary>What the call returned.</summary>
    public T Value { get; } = value;

    /// <summary>The reply's status; null where a stand-in answered.</summary>
    public HttpStatusCode? StatusCode { get; } = statusCode;

    /// <summary>The reply's headers; null where a stand-in answered.</summary>
    public HttpResponseHeaders? Headers { get; } = headers;
}
