using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Session;

namespace SpecGen.Simulator.Pages;

/// <summary>Reads the pages of files and folders.</summary>
internal static class PageFolder
{
    public static IReadOnlyList<Operation> Read(IEnumerable<string> places, CancellationToken cancellationToken)
    {
        var files = places.SelectMany<string, string>(place => Directory.Exists(place) ? Directory.EnumerateFiles(place, "*.*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".html" or ".adoc" or ".txt").Order(StringComparer.Ordinal) : [place]).ToArray();
        var operations = new Operation?[files.Length];
        Parallel.For(0, files.Length, i => operations[i] = PageReading.Read(() => new StringPageSource(File.ReadAllText(files[i])), PathSelection.Parse(null, null), cancellationToken).Operation);
        return [.. operations.OfType<Operation>()];
    }
}
