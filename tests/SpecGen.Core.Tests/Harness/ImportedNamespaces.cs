using System.Xml.Linq;

namespace SpecGen.Core.Tests.Harness;

/// <summary>The namespaces that projects have in sight without asking for them, as the installed SDK states them.</summary>
internal static class ImportedNamespaces
{
    private static readonly string[] s_sdks = ["Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", "Microsoft.NET.Sdk.Worker"];

    /// <summary>Folder of the installed .NET: it holds <c>sdk</c> and <c>shared</c>.</summary>
    public static string Installation { get; } =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>Those of the three SDKs, and of the packages that a generated client needs.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(s_sdks.SelectMany(OfSdk), StringComparer.Ordinal) { "SpecGen.Runtime", "SpecGen.Extensions.DependencyInjection" };

    private static IEnumerable<string> OfSdk(string sdk) =>
        Directory.EnumerateDirectories(Path.Combine(Installation, "sdk"))
            .Select(version => Path.Combine(version, "Sdks", sdk))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.props", SearchOption.AllDirectories))
            .SelectMany(file => XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "Using"))
            .Select(element => (string?)element.Attribute("Include"))
            .OfType<string>();
}
