using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SpecGen.Simulator.Answers;

/// <summary>What a cluster says that it is where none of the pages documents it: every cluster answers so, and clients ask it for its release.</summary>
/// <param name="release">What it runs: <c>9.12.1</c>.</param>
internal sealed class ClusterIdentity(string release)
{
    private static readonly string[] s_numbers = ["generation", "major", "minor"];

    /// <param name="method">Of a request.</param>
    /// <param name="segments">Of its path.</param>
    public static bool IsAskedFor(string method, IReadOnlyList<string> segments) => HttpMethods.IsGet(method) && segments is ["api", "cluster"];

    public JsonObject ToJson()
    {
        var version = new JsonObject { ["full"] = $"NetApp Release {release}" };
        foreach (var (name, number) in s_numbers.Zip(release.Split('.').Concat(["0", "0"])))
            version[name] = int.Parse(number, CultureInfo.InvariantCulture);
        return new() { ["name"] = "lab", ["version"] = version };
    }
}
