using SpecGen.Input;
using SpecGen.Pages;
using SpecGen.Tool.Doctor.Project;

namespace SpecGen.Tool.Doctor.Pages;

/// <summary>Pages of operations that lie in the project's folder and that no ApiPage declares.</summary>
internal static class UndeclaredPages
{
    /// <summary>A folder with more files is a repository, in which a project does not look around.</summary>
    private const int MostFiles = 20_000;

    private static readonly string[] s_passedOver = ["bin", "obj", "node_modules", ".git"];

    public static IEnumerable<Finding> In(EvaluatedProject project, CancellationToken cancellationToken)
    {
        var declared = project.Pages.Select(page => page.FullPath).ToHashSet(StringComparer.Ordinal);
        var additional = project.Evaluation.Items("AdditionalFiles").Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var undeclared = PageFiles.Find([project.Folder], _ => { }, _ => { })
            .Where(file => !declared.Contains(file.Path) && !file.Place.Split('/', '\\').SkipLast(1).Any(folder => s_passedOver.Contains(folder, StringComparer.OrdinalIgnoreCase)))
            .Take(MostFiles)
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Where(file => IsPage(file, cancellationToken))
            .ToLookup(file => additional.Contains(file.Path));
        if (undeclared[true].FirstOrDefault() is { } first)
            yield return Finding.Warning($"{Counted(undeclared[true].Count())} declared as AdditionalFiles, as '{first.Place}', which tells the generator nothing: declare {Them(undeclared[true].Count())} as ApiPage");
        foreach (var folder in undeclared[false].GroupBy(file => file.Place.Split('/', '\\')[0]).OrderBy(folder => folder.Key, StringComparer.Ordinal))
            yield return Finding.Warning($"{Counted(folder.Count())} not declared, as '{folder.First().Place}'; to take {Them(folder.Count())}: <ApiPage Include=\"{GlobOf(folder)}\" />");
    }

    private static string Counted(int count) => count == 1 ? "1 page of an operation is" : $"{count} pages of operations are";

    private static string Them(int count) => count == 1 ? "it" : "them";

    private static string GlobOf(IGrouping<string, FoundFile> folder)
    {
        var extensions = folder.Select(file => Path.GetExtension(file.Place)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return folder.Any(file => file.Place == folder.Key) ? folder.Key : string.Join(';', extensions.Select(extension => $"{folder.Key}/**/*{extension}"));
    }

    private static bool IsPage(FoundFile file, CancellationToken cancellationToken)
    {
        try
        {
            return PageReader.ReadOperation(new StringPageSource(File.ReadAllText(file.Path)), cancellationToken) is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
