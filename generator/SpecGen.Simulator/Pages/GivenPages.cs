using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Session;

namespace SpecGen.Simulator.Pages;

/// <summary>The pages that a program names, found as the commands of the tool find them.</summary>
internal static class GivenPages
{
    /// <param name="tell">Is told, a line each, of links that are passed over.</param>
    /// <exception cref="IOException">One of the places names nothing.</exception>
    public static DeferredPages Find(IEnumerable<string> places, Action<string> tell, CancellationToken cancellationToken)
    {
        var files = PageFiles.Find(
            places,
            place => throw new FileNotFoundException($"nothing found for '{place}'; expected a file, a folder with *.html, *.adoc or *.txt below it, or a glob that matches files"),
            tell);
        return DeferredPages.Of(files, PathSelection.Everything, PagePreference.None, [], cancellationToken);
    }
}
