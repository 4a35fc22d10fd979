using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// The secrets that a request sent. A server, or a proxy before it, can repeat what it was sent; here that is taken out
/// of what is said of a failure. They are gathered only if something fails.
/// </summary>
/// <param name="request">What was sent; null for nothing.</param>
internal sealed class SentSecrets(HttpRequestMessage? request)
{
    private static readonly JsonElement s_mark = JsonDocument.Parse("\"***\"").RootElement;

    private static readonly HttpRequestOptionsKey<HashSet<string>> s_ofCredential = new("SpecGen.Runtime.HeadersOfCredential");

    private SecretRedactor? _redactor;

    public static SentSecrets None { get; } = new(null);

    private SecretRedactor Redactor => _redactor ??= new(Secrets());

    /// <summary>The text without the secrets, whatever the server made of them.</summary>
    public string Redact(string text) => Redactor.Redact(text);

    /// <summary>The exception as it is, or one of the same kind that says what is left of its message.</summary>
    public Exception Redact(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (Redact(cause.Message) != cause.Message)
                return Without(fault, Redact(fault.Message));
        }

        return fault;
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
        if (error.CodeText is { } code)
            error.CodeText = Redact(code);
        foreach (var argument in error.Arguments ?? [])
        {
            if (argument.Code is { } number)
                argument.Code = Redact(number);
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
        if (job.Uuid is { } uuid)
            job.Uuid = Redact(uuid);
        if (Holds(job.Links))
            job.Links = null;
        if (Holds(job.Node))
            job.Node = null;
        if (Holds(job.Svm))
            job.Svm = null;
        RedactUnknown(job);
    }

    private void RedactUnknown(ApiObject value)
    {
        if (Redactor.IsEmpty)
            return;
        foreach (var (name, member) in value.UnknownMembers.ToArray())
        {
            var text = member.GetRawText();
            if (Redact(text) != text)
                value.UnknownMembers[name] = s_mark;
        }
    }

    private bool Holds(ApiObject? value)
    {
        if (value is null || Redactor.IsEmpty)
            return false;
        var text = ApiJson.ToJson(value);
        return Redact(text) != text;
    }

    private static Exception Without(Exception fault, string message) => fault switch
    {
        HttpRequestException request => new HttpRequestException(request.HttpRequestError, message),
        IOException => new IOException(message),
        _ => new InvalidDataException(message),
    };

    /// <summary>Notes the headers that the credential put into a request, before others come to them: they are secrets by whatever name.</summary>
    public static void NoteHeaders(HttpRequestMessage request)
    {
        var names = request.Headers.NonValidated;
        if (names.Count > (names.Contains("Authorization") ? 1 : 0))
            request.Options.Set(s_ofCredential, [.. names.Select(header => header.Key)]);
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

        request.Options.TryGetValue(s_ofCredential, out var noted);
        foreach (var header in request.Headers.NonValidated)
        {
            if (SecretNames.IsSecret(header.Key) || noted?.Contains(header.Key) == true)
                secrets.AddRange(header.Value);
        }

        if (request.Content is JsonBody body)
            secrets.AddRange(SecretMembers.Of(body.Value));
        secrets.AddRange(InQuery(request.RequestUri));
        secrets.RemoveAll(string.IsNullOrEmpty);
        return secrets;
    }

    private static IEnumerable<string> InQuery(Uri? address)
    {
        var text = address?.OriginalString ?? "";
        var query = text[(text.IndexOf('?', StringComparison.Ordinal) + 1)..];
        foreach (var parameter in query.Split('&'))
        {
            if (parameter.Split('=', 2) is [var name, var value] && SecretNames.IsSecret(Uri.UnescapeDataString(name)))
                yield return Uri.UnescapeDataString(value);
        }
    }
}
