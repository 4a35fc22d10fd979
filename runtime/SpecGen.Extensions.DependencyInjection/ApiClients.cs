using Microsoft.Extensions.DependencyInjection;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>The clients of several servers, by name. One is made when it is first asked for.</summary>
/// <typeparam name="TClient">The generated client.</typeparam>
public sealed class ApiClients<TClient>
    where TClient : ApiClient
{
    private readonly IServiceProvider _provider;

    /// <summary>Made by the container, once clients are registered by name.</summary>
    /// <param name="provider">Makes the clients.</param>
    public ApiClients(IServiceProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
        Names = [.. provider.GetServices<ApiClientName<TClient>>().Select(client => client.Name)];
    }

    /// <summary>The servers' names, in the order of registration.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The client of a server.</summary>
    /// <param name="name">The server's name.</param>
    /// <exception cref="InvalidOperationException">None is registered by the name.</exception>
    public TClient this[string name] => _provider.GetRequiredKeyedService<TClient>(name);
}

/// <summary>Notes that a client was registered by name.</summary>
internal sealed record ApiClientName<TClient>(string Name);
