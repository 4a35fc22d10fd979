using System.Text;
using Microsoft.Extensions.Options;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>The credential that the configuration has now: a password that was changed there is used without a new start.</summary>
internal sealed class ConfiguredCredential(IOptionsMonitor<ApiClientSettings> settings, string name) : ApiCredential
{
    public override string ToString() => "Configured";

    /// <summary>By the time of another attempt the new password may be there.</summary>
    protected override bool CanRenew => true;

    protected override ValueTask<string?> AuthorizationAsync(CancellationToken cancellationToken)
    {
        var current = settings.Get(name);
        if (current.Token is { } token)
            return new("Bearer " + token);
        return new(current.User is { } user ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{current.Password}")) : null);
    }
}
