using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;
using SpecGen.Samples.Simulation.Routes;

namespace SpecGen.Samples.Simulation.Hosting;

/// <summary>Lets a request pass that names an account, by HTTP Basic authentication or a bearer token, and whose role allows it.</summary>
internal sealed class SignIn(IReadOnlyList<OntapAccount> accounts)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (FindAccount(context.Request.Headers.Authorization) is not { } account)
        {
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"ONTAP\"";
            return OntapErrors.NotSignedIn().WriteAsync(context.Response);
        }

        return account.Role == OntapRole.None ? OntapErrors.Denied().WriteAsync(context.Response) : next(context);
    }

    private OntapAccount? FindAccount(string? header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out AuthenticationHeaderValue? value) || value.Parameter is not { } secret)
            return null;

        return value.Scheme switch
        {
            "Basic" => FindByPassword(secret),
            "Bearer" => accounts.FirstOrDefault(account => account.Token == secret),
            _ => null,
        };
    }

    private OntapAccount? FindByPassword(string secret)
    {
        Span<byte> bytes = new byte[secret.Length];
        if (!Convert.TryFromBase64String(secret, bytes, out int length))
            return null;

        string[] parts = Encoding.UTF8.GetString(bytes[..length]).Split(':', 2);
        return parts.Length < 2 ? null : accounts.FirstOrDefault(a => a.User == parts[0] && a.Password == parts[1]);
    }
}
