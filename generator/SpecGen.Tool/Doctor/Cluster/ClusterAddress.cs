namespace SpecGen.Tool.Doctor.Cluster;

/// <summary>The address of a cluster's API, as a program gives it to its client.</summary>
internal static class ClusterAddress
{
    private const string Api = "/api";

    /// <returns>The address, or the reason why it is none.</returns>
    public static (Uri? Address, string? Fault) Parse(string text)
    {
        var named = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        if (!Uri.TryCreate(named, UriKind.Absolute, out var address) || address.Host.Length == 0)
            return (null, $"'{text}' is no address; name the cluster as https://cluster1");
        if (address.Scheme != Uri.UriSchemeHttps)
            return (null, $"'{text}' is not encrypted, and a password is not sent there; name https");
        if (address.UserInfo.Length > 0)
            return (null, "the address has a name or password in it, which others see; leave them out, they are asked for");
        return (address.AbsolutePath == "/" ? new Uri(address, Api) : address, null);
    }
}
