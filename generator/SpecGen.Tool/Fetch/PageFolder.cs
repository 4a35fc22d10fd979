using System.Security.Cryptography;
using System.Text;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Fetch;

/// <summary>The folder that pages are written to, each at the place that its address gives it.</summary>
internal sealed class PageFolder(string folder, SiteScope scope)
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<string, Uri> _places = new(StringComparer.OrdinalIgnoreCase);

    public bool Has(Uri address) => FileOf(address) is { } file && File.Exists(file);

    /// <summary>Of the file as it is now; null for none.</summary>
    public string? HashOf(Uri address) => FileOf(address) is { } file && File.Exists(file) ? HashOf(File.ReadAllBytes(file)) : null;

    /// <summary>Null where the page has a place, which is its own from now on.</summary>
    public string? WhyNoPlace(Uri address)
    {
        if (scope.PlaceOf(address) is not { } place)
            return "its address makes no name of a file";
        return _places.TryAdd(place, address) || _places[place] == address ? null : $"'{_places[place]}' is written to '{place}'";
    }

    /// <summary>A file that is as it would be is not touched.</summary>
    /// <param name="address">Of a page that has a place.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public (string Hash, bool IsChanged) Write(Uri address, string text)
    {
        var bytes = s_encoding.GetBytes(text);
        var hash = HashOf(bytes);
        if (HashOf(address) == hash)
            return (hash, false);
        WholeFile.Write(FileOf(address)!, stream => stream.Write(bytes));
        return (hash, true);
    }

    private string? FileOf(Uri address) => scope.PlaceOf(address) is { } place ? Path.Combine(folder, place) : null;

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
