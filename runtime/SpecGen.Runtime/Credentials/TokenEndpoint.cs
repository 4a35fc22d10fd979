using System.Net;
using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>A token and how long it can be used.</summary>
/// <param name="Authorization">As it stands in the header.</param>
/// <param name="End">When it ends.</param>
/// <param name="RefreshToken">The one that takes the place of the one before; null for none.</param>
internal sealed record AccessToken(string Authorization, DateTimeOffset End, string? RefreshToken);

/// <summary>Asks a token endpoint (RFC 6749, section 6). What it says of a failure is searched for the refresh token.</summary>
internal sealed class TokenEndpoint(Uri address, string clientId, HttpClient client, TimeProvider clock)
{
    /// <summary>Of one that does not say how long it can be used.</summary>
    private static readonly TimeSpan s_usual = TimeSpan.FromMinutes(5);

    /// <summary>In bytes. No honest answer is longer.</summary>
    private const int LongestAnswer = 256 * 1024;

    /// <exception cref="ApiException">There is no token: the endpoint refuses, cannot be reached, or answers something else.</exception>
    public async Task<AccessToken> AskAsync(string refreshToken)
    {
        var redactor = new SecretRedactor([refreshToken]);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Form(refreshToken) };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
            var body = await ReadAsync(response).ConfigureAwait(false);
            return response.IsSuccessStatusCode && TokenIn(body) is { } token ? token : throw Refused(response.StatusCode, body, redactor);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw Failed(ApiFailure.Transport, null, "no complete answer came: " + redactor.Redact(fault.Message), null);
        }
        catch (OperationCanceledException)
        {
            throw Failed(ApiFailure.Timeout, null, "no complete answer came in time", null);
        }
    }

    private FormUrlEncodedContent Form(string refreshToken) => new(
    [
        new("grant_type", "refresh_token"),
        new("client_id", clientId),
        new("refresh_token", refreshToken),
    ]);

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response)
    {
        using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        var bytes = new byte[LongestAnswer];
        var count = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false).ConfigureAwait(false);
        return bytes[..count];
    }

    private AccessToken? TokenIn(byte[] body)
    {
        if (Parse(body) is not { ValueKind: JsonValueKind.Object } answer || TextOf(answer, "access_token") is not { } token || !CanBeSent(token))
            return null;
        var lifetime = answer.TryGetProperty("expires_in", out var seconds) && seconds.ValueKind == JsonValueKind.Number && seconds.TryGetDouble(out var value)
            ? TimeSpan.FromSeconds(Math.Clamp(value, 0, int.MaxValue))
            : s_usual;
        return new("Bearer " + token, clock.GetUtcNow() + lifetime, TextOf(answer, "refresh_token"));
    }

    private ApiException Refused(HttpStatusCode status, byte[] body, SecretRedactor redactor)
    {
        var answer = Parse(body);
        var what = answer is { ValueKind: JsonValueKind.Object } said
            ? string.Join(": ", new[] { TextOf(said, "error"), TextOf(said, "error_description") }.Where(text => !string.IsNullOrEmpty(text)))
            : "";
        // A success that is none may hold a token.
        return (int)status >= 400
            ? Failed(ApiFailure.Server, status, redactor.Redact(what.Length > 0 ? what : "no reason given"), redactor.Redact(Encoding.UTF8.GetString(body)))
            : Failed(ApiFailure.InvalidResponse, status, "the answer has no token that can be sent", null);
    }

    private ApiException Failed(ApiFailure failure, HttpStatusCode? status, string what, string? body) =>
        new($"The token endpoint {address.GetLeftPart(UriPartial.Path)} gave no token: {(status is { } code ? $"HTTP {(int)code}, " : "")}{what}")
        {
            Failure = failure,
            StatusCode = status,
            Method = "POST",
            Path = address.AbsolutePath,
            PathTemplate = address.AbsolutePath,
            RawBody = body,
        };

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            return ApiJson.ReadElement(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement answer, string member) =>
        answer.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool CanBeSent(string token) => ApiCredential.CanBeSent(token);
}
