using System.ComponentModel;

namespace SpecGen.Runtime;

/// <summary>The base of the generated client. One client serves a whole program: it is safe to use from many threads.</summary>
public abstract class ApiClient : IDisposable
{
    private readonly ApiConnection? _connection;
    private RawCalls? _raw;

    /// <summary>For a stand-in in tests.</summary>
    protected ApiClient()
    {
    }

    /// <summary>A client with connections of its own.</summary>
    /// <param name="options">Where the server is and how to speak to it; later changes to them are not seen.</param>
    /// <exception cref="NotSupportedException">The client was generated for a contract that this runtime does not serve.</exception>
    protected ApiClient(ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ServedContracts.Check(GetType());
        _connection = ApiConnection.Open(options);
    }

    /// <summary>A client over a given <see cref="HttpClient"/>, which stays the caller's.</summary>
    /// <param name="options">Where the server is and how to speak to it; later changes to them are not seen.</param>
    /// <param name="httpClient">Sends the requests. Its own timeout applies too, so let it be infinite.</param>
    /// <exception cref="ArgumentException">
    /// The options ask for certificates, and <see cref="ApiClientOptions.CreateHandler"/> was not called to make the handler
    /// that knows them.
    /// </exception>
    /// <exception cref="NotSupportedException">The client was generated for a contract that this runtime does not serve.</exception>
    protected ApiClient(ApiClientOptions options, HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(httpClient);
        ServedContracts.Check(GetType());
        _connection = ApiConnection.Over(options, httpClient);
    }

    /// <summary>A client over a connection of another: a view of it.</summary>
    /// <param name="connection">Makes the calls.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiClient(ApiConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection;
    }

    /// <summary>Makes the calls.</summary>
    /// <exception cref="InvalidOperationException">This is a stand-in, and a member was used that it does not override.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiConnection Connection => _connection
        ?? throw new InvalidOperationException($"{GetType().Name} stands in for a server and does not override this member.");

    /// <summary>Calls that no page documents, as <c>/private/cli/…</c>: <c>client.Raw.SendAsync(new("GET", "/private/cli/volume"))</c>.</summary>
    public virtual RawCalls Raw => _raw ??= new(Connection);

    /// <summary>
    /// For stand-ins in tests: what <see cref="ApiClientExtensions.AttachJob(ApiClient, string)"/> and
    /// <see cref="ApiClientExtensions.RehydrateJob(ApiClient, string)"/> give. Null asks the server.
    /// </summary>
    /// <param name="idOrToken">The job's key, or the text that another process kept.</param>
    protected internal virtual JobOperation? FindJob(string idOrToken) => null;

    /// <summary>The calls for the runtime's own use, whose names cannot clash with a path's.</summary>
    internal ApiConnection Calls => Connection;

    /// <summary>Closes the connections, if they are the client's own.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections, if they are the client's own.</summary>
    /// <param name="disposing">Called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _connection?.Close();
    }
}
