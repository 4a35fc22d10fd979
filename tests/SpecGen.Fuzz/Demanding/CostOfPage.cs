using SpecGen.Emission;
using SpecGen.Fuzz.Runs;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Planning;
using SpecGen.Session;

namespace SpecGen.Fuzz.Demanding;

/// <summary>What a page gives the compiler, as the file of its resource.</summary>
/// <param name="Characters">Of its content, about, as the budget has it.</param>
/// <param name="Estimated">Characters of C# by which the budget decides.</param>
/// <param name="Printed">Characters of C#.</param>
internal sealed record CostOfPage(string File, int Characters, long Estimated, int Printed)
{
    public static IEnumerable<CostOfPage> In(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => Of(Path.GetFileName(file), PageFile.Read(file))).OfType<CostOfPage>();

    public static CostOfPage? Of(string file, string text)
    {
        if (PageReading.Read(() => new StringPageSource(text), PathSelection.Everything, default).StatedIn(file, "") is not { } stated)
            return null;
        var merged = ResourceMerger.Merge(ResourceGroup.Of([PlacedOperation.Of(stated.Operation, stated.Length)], [], CancellationToken.None)[0]);
        return new(file, stated.Length, merged.Budget.Characters, ResourceFile.Print(ResourcePlanner.Plan(new("Contoso.Ontap", "OntapClient"), merged.Resource)).Length);
    }
}
