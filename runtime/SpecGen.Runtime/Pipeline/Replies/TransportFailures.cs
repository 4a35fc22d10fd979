using System.Globalization;

namespace SpecGen.Runtime;

/// <summary>More came than the client's options allow for. It would come again, so that the call is not repeated.</summary>
internal static class TransportFailures
{
    /// <param name="what">What is too large.</param>
    /// <param name="limit">How large it may be, in bytes.</param>
    public static HttpRequestException TooLarge(string what, int limit) => new(
        HttpRequestError.ConfigurationLimitExceeded,
        string.Create(CultureInfo.InvariantCulture, $"The {what} is larger than {limit} bytes."));
}
