using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Asks a server once which release it runs, whoever wants to know and how often. What failed is asked again.</summary>
internal sealed class ServerRelease
{
    private static readonly string[] s_numbers = ["generation", "major", "minor"];

    private readonly object _lock = new();
    private Task<ApiRelease>? _asked;

    /// <summary>Who gives up waiting leaves the question to the others; it ends by the client's own timeouts.</summary>
    public Task<ApiRelease> GetAsync(CallReader reader, CallFactory calls, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_asked is null or { IsFaulted: true } or { IsCanceled: true })
                _asked = AskAsync(reader, calls);
            return _asked.WaitAsync(cancellationToken);
        }
    }

    private static async Task<ApiRelease> AskAsync(CallReader reader, CallFactory calls)
    {
        var request = new ApiRequest("GET", "/cluster");
        var cluster = await reader.ReadRawAsync(calls.Make(request, new VersionOptions()), CancellationToken.None).ConfigureAwait(false);
        return Read(cluster) ?? throw CallFailures.WithoutRelease(request);
    }

    /// <summary><c>{"version":{"full":"NetApp Release 9.12.1P3: …","generation":9,"major":12,"minor":1}}</c>; only the first has the patch.</summary>
    internal static ApiRelease? Read(JsonElement cluster)
    {
        if (cluster.ValueKind != JsonValueKind.Object || !cluster.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Object)
            return null;
        return Stated(version) ?? Numbered(version);
    }

    private static ApiRelease? Stated(JsonElement version)
    {
        if (!version.TryGetProperty("full", out var full) || full.ValueKind != JsonValueKind.String)
            return null;
        var words = full.GetString()!.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Where(word => word.Contains('.', StringComparison.Ordinal)).Select(word => ApiRelease.TryParse(word, out var release) ? release : null).FirstOrDefault(release => release is not null);
    }

    private static ApiRelease? Numbered(JsonElement version)
    {
        var numbers = s_numbers
            .Select(name => version.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetRawText() : null)
            .TakeWhile(number => number is not null)
            .ToArray();
        return numbers.Length > 1 && ApiRelease.TryParse(string.Join('.', numbers), out var release) ? release : null;
    }

    private sealed class VersionOptions : ApiCallOptions
    {
        protected internal override void WriteQuery(ref QueryWriter query)
        {
            base.WriteQuery(ref query);
            query.Add("fields", "version");
        }
    }
}
