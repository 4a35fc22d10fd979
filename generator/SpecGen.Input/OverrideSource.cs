using SpecGen.Binding.Corrections;
using SpecGen.Diagnostics;
using SpecGen.Session;

namespace SpecGen.Input;

/// <summary>A file of overrides that a command line names.</summary>
/// <param name="Api">The API that it corrects, or nothing.</param>
internal sealed record OverrideSource(string Path, string Api, string Text, OverrideFile File)
{
    public static OverrideSource Read(ApiArgument argument, CancellationToken cancellationToken)
    {
        var text = System.IO.File.ReadAllText(argument.Files);
        return new(argument.Files, WantedNames.ApiOf(argument.Api), text, OverrideFile.Parse(text, cancellationToken));
    }

    public LocatedDiagnostic[] Locate(IEnumerable<PageDiagnostic> diagnostics) => LocatedDiagnostic.Locate(Path, Text, [.. diagnostics]);
}

/// <summary>Pages as the overrides of their APIs correct them, and what there is to say of the entries.</summary>
internal sealed record CorrectedPages(IReadOnlyList<ReadPage> Pages, IReadOnlyList<LocatedDiagnostic> Diagnostics)
{
    public static CorrectedPages Of(IReadOnlyList<ReadPage> pages, IReadOnlyList<NamedPage> named, IReadOnlyList<OverrideSource> overrides)
    {
        if (overrides.Count == 0)
            return new(pages, []);
        var diagnostics = overrides.SelectMany(source => source.Locate(source.File.Diagnostics)).ToList();
        var corrected = new List<ReadPage>(pages.Count);
        foreach (var page in pages)
        {
            var (changed, stale) = Correct(page, overrides);
            corrected.Add(changed);
            diagnostics.AddRange(stale);
        }

        foreach (var source in overrides)
            diagnostics.AddRange(source.Locate(source.File.FindUnknownOperations(named.Where(page => page.Api == source.Api).Select(page => page.Name))));
        return new(corrected, diagnostics);
    }

    /// <summary>One page, and the entries for it that do nothing.</summary>
    public static (ReadPage Page, IReadOnlyList<LocatedDiagnostic> Stale) Correct(ReadPage page, IReadOnlyList<OverrideSource> overrides)
    {
        if (page.Stated is not { } stated)
            return (page, []);
        var own = overrides.Where(source => source.Api == stated.Api).ToArray();
        if (own.Length == 0)
            return (page, []);
        var corrected = CorrectedOperation.Of(stated, own.Select(source => source.File));
        return (page with { Stated = corrected.Stated }, [.. own.Zip(corrected.Stale).SelectMany(pair => pair.First.Locate(pair.Second))]);
    }
}
