namespace SpecGen.Tool.Doctor.Project;

/// <summary>Finds the project that a user means by a file or a folder.</summary>
internal static class ProjectPlace
{
    /// <returns>The project's file, or the reason why there is none.</returns>
    public static (string? File, string? Fault) Find(string named)
    {
        if (File.Exists(named))
        {
            return Path.GetExtension(named).EndsWith("proj", StringComparison.OrdinalIgnoreCase)
                ? (named, null)
                : (null, $"'{named}' is no project; name a *.csproj or its folder{(named.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? $" ('dotnet project convert {named}' makes one of a program of one file)" : "")}");
        }

        if (!Directory.Exists(named))
            return (null, $"nothing found for '{named}'; expected a project or a folder with one");
        string[] projects = [.. Directory.EnumerateFiles(named, "*.*proj").Order(StringComparer.Ordinal)];
        return projects switch
        {
            [var project] => (Path.GetRelativePath(".", project) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? project : relative, null),
            [] => (null, $"there is no project in '{Path.GetFullPath(named)}'; name one, or begin with 'dotnet new install SpecGen.Templates' and 'dotnet new specgen'"),
            _ => (null, $"there are several projects in '{named}': {string.Join(", ", projects.Select(Path.GetFileName))}; name one"),
        };
    }
}
