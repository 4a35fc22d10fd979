namespace SpecGen.Tool.Roles;

/// <summary>The least access of a REST role that lets the methods pass.</summary>
internal static class RoleAccess
{
    public const string ReadOnly = "readonly";

    private const string All = "all";

    /// <summary>Since it, a role can create and modify without deleting.</summary>
    private static readonly Version s_graded = new(9, 11, 1);

    /// <param name="methods">HTTP methods in capitals.</param>
    /// <param name="release">Of the cluster; null for one that knows every access.</param>
    public static string Of(IReadOnlyCollection<string> methods, Version? release)
    {
        if (methods.All(IsRead))
            return ReadOnly;
        if ((release is not null && release < s_graded) || methods.Any(method => !IsRead(method) && method is not ("POST" or "PATCH")))
            return All;
        return (methods.Contains("POST"), methods.Contains("PATCH")) switch
        {
            (true, true) => "read_create_modify",
            (true, false) => "read_create",
            _ => "read_modify",
        };
    }

    public static bool IsRead(string method) => method is "GET" or "HEAD" or "OPTIONS";
}
