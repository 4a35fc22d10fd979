using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Http;
using SpecGen.Simulator.Answers;

namespace SpecGen.Simulator.Hosting;

/// <summary>Lets a request pass that names an account, by HTTP Basic authentication, a bearer token or a client certificate, and whose role allows it.</summary>
internal sealed class SignIn(IReadOnlyList<SimulatedAccount> accounts)
{
    private const string Basic = "Basic realm=\"simulated cluster\"";

    /// <summary>An account can sign in with a client certificate.</summary>
    public bool KnowsCertificates => accounts.Any(account => account.Certificate is not null);

    /// <summary>Why the request may not go on, or null.</summary>
    public OntapError? Refuse(HttpContext context)
    {
        if ((Find(context.Request.Headers.Authorization) ?? FindByCertificate(context.Connection.ClientCertificate)) is not { } account)
        {
            context.Response.Headers.WWWAuthenticate = accounts.Any(known => known.Token is not null) ? new([Basic, "Bearer"]) : new(Basic);
            return OntapErrors.NotSignedIn();
        }

        return account.Role?.Allows(context.Request.Method, context.Request.Path) == false ? OntapErrors.Denied() : null;
    }

    private SimulatedAccount? Find(string? header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value) || value.Parameter is not { } secret)
            return null;
        return value.Scheme.ToUpperInvariant() switch
        {
            "BASIC" => FindByPassword(secret),
            "BEARER" => accounts.FirstOrDefault(account => account.Token is { } token && AreSame(token, secret)),
            _ => null,
        };
    }

    private SimulatedAccount? FindByCertificate(X509Certificate2? certificate) => certificate is null
        ? null
        : accounts.FirstOrDefault(account => account.Certificate?.Replace(":", "", StringComparison.Ordinal).Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), StringComparison.OrdinalIgnoreCase) == true);

    private SimulatedAccount? FindByPassword(string secret)
    {
        var bytes = new byte[secret.Length];
        if (!Convert.TryFromBase64String(secret, bytes, out var length))
            return null;
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts.Length < 2 ? null : accounts.FirstOrDefault(account => account.User == parts[0] && AreSame(account.Password, parts[1]));
    }

    private static bool AreSame(string known, string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(given));
}
