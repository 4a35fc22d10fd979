namespace SpecGen.Simulator.Hosting;

/// <summary>Who may sign in to a simulated cluster.</summary>
/// <param name="User">The name.</param>
/// <param name="Password">For HTTP Basic authentication.</param>
/// <param name="Token">A bearer token; null for none.</param>
/// <param name="Role">What the account may do.</param>
/// <param name="Certificate">SHA-256 fingerprint of a client certificate that signs in without a password, in hexadecimal digits; null for none.</param>
public sealed record SimulatedAccount(string User, string Password, string? Token = null, SimulatedRole? Role = null, string? Certificate = null)
{
    /// <summary>An account whose password is its bearer token, too.</summary>
    internal static SimulatedAccount Of(string user, string password) => new(user, password, password);

    /// <summary>The name alone: a password never gets into a log.</summary>
    public override string ToString() => User;
}

/// <summary>What an account may do: the longest path that a request begins with decides.</summary>
/// <param name="Access">Access by path: <c>all</c>, <c>readonly</c>, <c>read_create</c>, <c>read_modify</c>, <c>read_create_modify</c> or <c>none</c>.</param>
public sealed record SimulatedRole(IReadOnlyDictionary<string, string> Access)
{
    internal bool Allows(string method, string path)
    {
        // Other APIs have no /api before their paths.
        if (!path.StartsWith("/api/", StringComparison.Ordinal) && path != "/api")
            path = "/api" + path;
        var best = Access
            .Where(access => path == access.Key || path.StartsWith(access.Key.TrimEnd('/') + "/", StringComparison.Ordinal))
            .OrderByDescending(access => access.Key.Length)
            .Select(access => access.Value)
            .FirstOrDefault("none");
        return best switch
        {
            "all" => true,
            "none" => false,
            _ when method is "GET" or "HEAD" or "OPTIONS" => true,
            "read_create" => method == "POST",
            "read_modify" => method == "PATCH",
            "read_create_modify" => method is "POST" or "PATCH",
            _ => false,
        };
    }
}
