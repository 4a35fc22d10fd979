namespace SpecGen.Tool.Roles;

/// <summary>
/// The paths that a role can name. It names a collection, with all below it, and below a record only the few that the page of
/// <c>POST /security/roles</c> lists as resource-qualified endpoints.
/// </summary>
internal static class RolePaths
{
    private const string Root = "/api";

    private static readonly (string Path, Version Since)[] s_qualified =
    [
        ("/storage/volumes/*/snapshots", new(9, 10, 1)),
        ("/storage/volumes/*/files", new(9, 10, 1)),
        ("/storage/volumes/*/top-metrics/clients", new(9, 10, 1)),
        ("/storage/volumes/*/top-metrics/directories", new(9, 10, 1)),
        ("/storage/volumes/*/top-metrics/files", new(9, 10, 1)),
        ("/storage/volumes/*/top-metrics/users", new(9, 10, 1)),
        ("/svm/svms/*/top-metrics/clients", new(9, 10, 1)),
        ("/svm/svms/*/top-metrics/directories", new(9, 10, 1)),
        ("/svm/svms/*/top-metrics/files", new(9, 10, 1)),
        ("/svm/svms/*/top-metrics/users", new(9, 10, 1)),
        ("/protocols/s3/services/*/users", new(9, 15, 1)),
    ];

    /// <param name="template">The operation's path, with <c>{names}</c> or <c>*</c> for keys.</param>
    /// <param name="release">Of the cluster; null for the newest.</param>
    public static string Of(string template, Version? release)
    {
        var segments = template.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(segment => IsKey(segment) ? "*" : segment).ToArray();
        var path = Joined(segments);
        foreach (var (qualified, since) in s_qualified)
        {
            if ((release is null || release >= since) && (path + "/").StartsWith(qualified + "/", StringComparison.Ordinal))
                return Root + qualified;
        }

        return Root + Joined(segments.TakeWhile(segment => segment != "*"));
    }

    private static bool IsKey(string segment) => segment == "*" || segment.Contains('{', StringComparison.Ordinal);

    private static string Joined(IEnumerable<string> segments) => string.Concat(segments.Select(segment => "/" + segment));
}
