namespace SpecGen.Runtime;

/// <summary>
/// The next page of a server that answers a token instead of a link (Astra's <c>metadata.continue</c>): the same
/// request with the token in its query.
/// </summary>
internal static class ContinueLink
{
    private const string Parameter = "continue=";

    public static string Of(Uri address, string token)
    {
        var parameters = address.Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !parameter.StartsWith(Parameter, StringComparison.Ordinal))
            .Append(Parameter + Uri.EscapeDataString(token));
        return address.AbsolutePath + "?" + string.Join('&', parameters);
    }
}
