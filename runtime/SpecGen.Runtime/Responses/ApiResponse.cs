using System.Collections.ObjectModel;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// What the server answered to a call, besides the value that the call returns: status, headers and text. A call fills
/// the one that its options bring:
/// <code>
/// var response = new ApiResponse();
/// Volume volume = await volumes.GetAsync(uuid, new() { Response = response });
/// </code>
/// Bring a new one for each call. Where a call needs several requests, the last answer is kept.
/// </summary>
public sealed class ApiResponse
{
    private static readonly IReadOnlyDictionary<string, string> s_none = ReadOnlyDictionary<string, string>.Empty;

    private byte[]? _body;
    private string? _text;

    /// <summary>One to be filled by a call.</summary>
    public ApiResponse()
    {
    }

    /// <summary>A given answer: a stand-in in tests.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers, or null.</param>
    /// <param name="text">The body, or null.</param>
    public ApiResponse(HttpStatusCode statusCode, IEnumerable<KeyValuePair<string, string>>? headers = null, string? text = null) =>
        Fill(statusCode, ToHeaders(headers ?? []), text is null ? null : Encoding.UTF8.GetBytes(text));

    /// <summary>The status; null until an answer came, and where none came.</summary>
    public HttpStatusCode? StatusCode { get; private set; }

    /// <summary>
    /// All headers, those of the body too (<c>Content-Type</c>, <c>Last-Modified</c>), by name in any case. A header that
    /// stands there several times has its values joined by commas.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; private set; } = s_none;

    /// <summary>The header <c>Content-Type</c>; null where there is none.</summary>
    public string? ContentType => Header("Content-Type");

    /// <summary>The header <c>Content-Length</c>, in bytes as they were sent, perhaps compressed; null where there is none.</summary>
    public long? ContentLength =>
        long.TryParse(Header("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    /// <summary>The header <c>Last-Modified</c>; null where there is none.</summary>
    public DateTimeOffset? LastModified =>
        DateTimeOffset.TryParseExact(Header("Last-Modified"), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    /// <summary>
    /// The body as it came, decompressed; empty where the server sent none, null where no answer came, or where it is read by the caller: of a file, and of a
    /// page whose call did not ask for its response. In an error <c>***</c> stands for secrets that were sent.
    /// </summary>
    public string? Text => _text ??= _body is { } body ? Encoding.UTF8.GetString(body) : null;

    /// <summary>The body as JSON; of the kind <see cref="JsonValueKind.Undefined"/> where there is no body.</summary>
    /// <exception cref="JsonException">The body is no JSON.</exception>
    public JsonElement Json => _body is { Length: > 0 } body ? ApiJson.ReadElement(body) : default;

    /// <summary>
    /// Dotted wire names of the members and fields that were not sent, since the cluster's release does not have them; see
    /// <see cref="ReleaseCheck.LeaveOut"/>. Empty where all was sent.
    /// </summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    /// <summary>Status, type and length; never the text.</summary>
    public override string ToString() => StatusCode is { } status
        ? string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)status}, {ContentType ?? "no type"}, {_body?.Length ?? 0} bytes")
        : "no answer";

    internal static IReadOnlyDictionary<string, string> ToHeaders(IEnumerable<KeyValuePair<string, string>> headers)
    {
        var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in headers)
            result[name] = result.TryGetValue(name, out var others) ? $"{others}, {value}" : value;
        return result;
    }

    internal void Fill(HttpStatusCode statusCode, IReadOnlyDictionary<string, string> headers, byte[]? body)
    {
        StatusCode = statusCode;
        Headers = headers;
        _body = body;
        _text = null;
    }

    internal void LeaveOut(IReadOnlyList<string> names) => LeftOut = [.. LeftOut.Union(names)];

    private string? Header(string name) => Headers.GetValueOrDefault(name);
}
