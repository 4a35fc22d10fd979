using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>The base of generated classes whose methods are operations.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiResource
{
    private readonly ApiConnection? _connection;

    /// <summary>For a stand-in in tests.</summary>
    protected ApiResource()
    {
    }

    /// <summary>A resource of a server.</summary>
    /// <param name="connection">Makes the calls.</param>
    protected ApiResource(ApiConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection;
    }

    /// <summary>Makes the calls.</summary>
    /// <exception cref="InvalidOperationException">This is a stand-in, and a method was called that it does not override.</exception>
    protected ApiConnection Connection => _connection
        ?? throw new InvalidOperationException($"{GetType().Name} stands in for a server and does not override this member.");
}
