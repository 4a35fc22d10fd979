using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SpecGen.Facts;

namespace SpecGen.Tool.Doctor.Cluster;

/// <summary>Tries a cluster as a program would: reaches it, looks at its certificate, signs in, asks what it is and who one is there.</summary>
internal sealed class ClusterQuestion(Uri address, string? fingerprint, Func<Credentials?> credentials)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(15);

    /// <summary>In bytes; what is asked is answered in some hundred.</summary>
    private const long LongestAnswer = 1024 * 1024;

    private static readonly string[] s_numbers = ["generation", "major", "minor"];

    private readonly List<Finding> _findings = [];

    /// <summary>Credentials are asked for, and sent, only where the certificate is trusted or the one that was named.</summary>
    public async Task<ClusterAnswer> AskAsync(CancellationToken cancellationToken)
    {
        var (certificate, fault) = await CertificateQuestion.AskAsync(address, s_limit, cancellationToken);
        var answer = new ClusterAnswer(address, certificate, null, null, null, null, _findings);
        if (certificate is null)
            _findings.Add(Finding.Error($"{address.Authority} cannot be reached: {fault}"));
        if (certificate is null || !IsTrusted(certificate))
            return answer;
        if (credentials() is not { } account)
        {
            _findings.Add(Finding.Error($"user and password are needed to go on: answer when asked, put them into {Credentials.UserVariable} and {Credentials.PasswordVariable}, or give them line by line on the standard input"));
            return answer;
        }

        using var client = ClientFor(account, certificate);
        var cluster = await GetAsync(client, "cluster?fields=name,version", account, cancellationToken);
        if (cluster is not { } known)
            return answer with { User = account.User };
        var role = await RoleAsync(client, account, cancellationToken);
        return answer with { Name = Text(known, "name"), Release = ReleaseOf(known), User = account.User, Role = role };
    }

    private bool IsTrusted(ShownCertificate certificate)
    {
        if (fingerprint is not null)
        {
            if (certificate.Fingerprint.Replace(":", "", StringComparison.Ordinal).Equals(fingerprint.Replace(":", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
                return true;
            _findings.Add(Finding.Error($"the certificate is not the one of --fingerprint: it has {certificate.Fingerprint}; no password was sent. If the cluster has a new one, as its console shows it, name that"));
            return false;
        }

        if (certificate.Refusal is null)
            return true;
        _findings.Add(Finding.Error(
            $"the system does not trust the certificate ({certificate.Refusal}), so no password was sent. If the fingerprint is the cluster's own, as its console shows it ('security certificate show -fields fingerprint'), "
            + $"go on by --fingerprint {certificate.Fingerprint}, and write into the program's options: {certificate.PinningLine}"));
        return false;
    }

    private HttpClient ClientFor(Credentials account, ShownCertificate certificate)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // What was looked at and trusted, and no other that may stand there by now.
            SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString(HashAlgorithmName.SHA256) == certificate.Fingerprint.Replace(":", "", StringComparison.Ordinal) },
        };
        return new(handler)
        {
            BaseAddress = new(address.AbsoluteUri.TrimEnd('/') + "/"),
            Timeout = s_limit,
            MaxResponseContentBufferSize = LongestAnswer,
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.User}:{account.Password}"))), Accept = { new("application/json") } },
        };
    }

    /// <summary>Null, and a finding, where there is no answer of use.</summary>
    private async Task<JsonElement?> GetAsync(HttpClient client, string path, Credentials account, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(path, cancellationToken);
            if (response.IsSuccessStatusCode)
                return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken)).RootElement;
            _findings.Add(Finding.Error(response.StatusCode switch
            {
                HttpStatusCode.Unauthorized => $"the cluster does not let '{account.User}' in (401): user or password is wrong, or the account has no application 'http'",
                HttpStatusCode.Forbidden => $"'{account.User}' may not read /{path.Split('?')[0]} (403): its role lacks it; 'specgen role' prints the one that a program needs",
                HttpStatusCode.NotFound => $"{client.BaseAddress}{path.Split('?')[0]} is not there (404): is this an ONTAP cluster of 9.6 or later, and the address its management LIF?",
                var status => $"{client.BaseAddress}{path.Split('?')[0]} answers {(int)status} {response.ReasonPhrase}",
            }));
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            _findings.Add(Finding.Error(exception is JsonException
                ? $"{client.BaseAddress}{path.Split('?')[0]} answers with no JSON: something else than a cluster listens there, or a proxy is between"
                : $"{client.BaseAddress}{path.Split('?')[0]} does not answer: {exception.Message}"));
        }

        return null;
    }

    /// <summary>An account that may not look at accounts is no fault.</summary>
    private static async Task<string?> RoleAsync(HttpClient client, Credentials account, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync($"security/accounts?name={Uri.EscapeDataString(account.User)}&fields=role", cancellationToken);
            if (!response.IsSuccessStatusCode)
                return null;
            using var accounts = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            return accounts.RootElement.TryGetProperty("records", out var records) && records.ValueKind == JsonValueKind.Array && records.GetArrayLength() > 0 && records[0].TryGetProperty("role", out var role)
                ? Text(role, "name")
                : null;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private static Release? ReleaseOf(JsonElement cluster)
    {
        if (cluster.ValueKind != JsonValueKind.Object || !cluster.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Object)
            return null;
        var numbers = s_numbers.Select(name => version.TryGetProperty(name, out var number) && number.TryGetInt32(out var value) ? value.ToString(CultureInfo.InvariantCulture) : null).TakeWhile(number => number is not null);
        return Release.Of(string.Join('.', numbers));
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
