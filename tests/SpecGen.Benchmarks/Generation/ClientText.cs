using SpecGen.Binding;
using SpecGen.Emission;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Planning;

namespace SpecGen.Benchmarks.Generation;

/// <summary>
/// From the pages' texts to the client's by the generator's own stages, pages read side by side as the generator does.
/// No compiler reads what comes out: the measure that other generators are taken by.
/// </summary>
internal static class ClientText
{
    private static readonly GroupNames s_names = new("Contoso.Ontap", "OntapClient");

    /// <summary>Gives the number of characters.</summary>
    public static long Generate(IReadOnlyList<(string Path, string Text)> pages)
    {
        var reading = pages.Select(page => Task.Run(() => OperationOf(page.Text))).ToArray();
        var groups = ResourceGroup.Of(reading.Select(page => page.Result).OfType<Operation>());
        var client = ClientPlanner.Plan(s_names, groups.Select(ResourceAddress.Of));
        return groups.Sum(group => (long)FileOf(group).Length) + ClientFile.Print(client).Length;
    }

    private static Operation? OperationOf(string page) =>
        PageBinder.Bind(PageReader.Read(new StringPageSource(page), CancellationToken.None), CancellationToken.None).Operation;

    private static string FileOf(ResourceGroup group) =>
        ResourceFile.Print(ResourcePlanner.Plan(s_names, ResourceMerger.Merge(group).Resource));
}
