using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// The secrets that a request sent. A server, or a proxy before it, can repeat what it was sent; here that is taken out
/// of what is said of a failure. They are gathered only if something fails.
/// </summary>
/// <param name="request">What was sent; null for nothing.</param>
internal sealed class SentSecrets(HttpRequestMessage? request)
{
    private const string Mark = "***";

    private static readonly JsonElement s_mark = JsonDocument.Parse($"\"{Mark}\"").RootElement;

    private IReadOnlyList<string>? _spellings;

    public static SentSecrets None { get; } = new(null);

    /// <summary>The longest first, so that none is cut by one that is a part of it.</summary>
    private IReadOnlyList<string> Spellings => _spellings ??=
        [.. Secrets().SelectMany(SpellingsOf).Distinct(StringComparer.Ordinal).OrderByDescending(spelling => spelling.Length)];

    public static SentSecrets Of(ApiReply reply) => new(reply.Message.RequestMessage);

    /// <summary>The text without the secrets, however they are escaped in it.</summary>
    public string Redact(string text)
    {
        foreach (var spelling in Spellings)
            text = text.Replace(spelling, Mark, StringComparison.Ordinal);
        return text;
    }

    public void Redact(IEnumerable<ApiError> errors)
    {
        foreach (var error in errors)
            Redact(error);
    }

    public void Redact(ApiError error)
    {
        if (error.Message is { } message)
            error.Message = Redact(message);
        if (error.Target is { } target)
            error.Target = Redact(target);
        foreach (var argument in error.Arguments ?? [])
        {
            if (argument.Message is { } value)
                argument.Message = Redact(value);
            RedactUnknown(argument);
        }

        RedactUnknown(error);
    }

    public void Redact(JobStatus job)
    {
        if (job.Message is { } message)
            job.Message = Redact(message);
        if (job.Description is { } description)
            job.Description = Redact(description);
        if (job.Error is { } error)
            Redact(error);
        RedactUnknown(job);
    }

    private void RedactUnknown(ApiObject value)
    {
        foreach (var (name, member) in value.UnknownMembers.ToArray())
        {
            var text = member.GetRawText();
            if (Redact(text) != text)
                value.UnknownMembers[name] = s_mark;
        }
    }

    private List<string> Secrets()
    {
        var secrets = new List<string>();
        if (request is null)
            return secrets;

        if (request.Headers.NonValidated.TryGetValues("Authorization", out var headers))
        {
            foreach (var header in headers)
                secrets.AddRange(ApiCredential.SecretsIn(header));
        }

        foreach (var header in request.Headers.NonValidated)
        {
            if (SecretMembers.IsSecret(header.Key))
                secrets.AddRange(header.Value);
        }

        if (request.Content is JsonBody body)
            secrets.AddRange(SecretMembers.Of(body.Value));
        secrets.RemoveAll(string.IsNullOrEmpty);
        return secrets;
    }

    /// <summary>As it stands, and as JSON, addresses and markup have it.</summary>
    private static IEnumerable<string> SpellingsOf(string secret)
    {
        var relaxed = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret);
        return
        [
            secret, relaxed, relaxed.Replace("/", "\\/", StringComparison.Ordinal), JavaScriptEncoder.Default.Encode(secret),
            Uri.EscapeDataString(secret), WebUtility.HtmlEncode(secret),
        ];
    }
}
