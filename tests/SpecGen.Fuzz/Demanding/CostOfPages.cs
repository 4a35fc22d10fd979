using SpecGen.Generator.Tests.Harness;
using SpecGen.Fuzz.Checks;

namespace SpecGen.Fuzz.Demanding;

/// <summary>What each page of a folder gives the compiler, alone in a project.</summary>
internal static class CostOfPages
{
    public static IReadOnlyList<(string File, int Characters, long Generated)> In(string folder) =>
    [
        .. Directory.GetFiles(folder).Select(file =>
        {
            var text = File.ReadAllText(file);
            return (Path.GetFileName(file), text.Length, ProjectCheck.Generate([new PageText("/pages/" + Path.GetFileName(file), text)]).Characters);
        }),
    ];
}
