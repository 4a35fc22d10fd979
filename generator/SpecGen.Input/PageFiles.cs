using Microsoft.Extensions.FileSystemGlobbing;

namespace SpecGen.Input;

/// <summary>Finds the files that a command line names: files, folders (with all below) and globs.</summary>
internal static class PageFiles
{
    private static readonly string[] s_extensions = [".html", ".htm", ".adoc", ".txt"];

    /// <summary>In the order of their paths, each once for an API.</summary>
    /// <param name="onMissing">Is told what names nothing.</param>
    /// <param name="onPassedOver">Is told, in words, of each link that is not followed.</param>
    public static IReadOnlyList<FoundFile> Find(IEnumerable<string> pages, Action<string> onMissing, Action<string> onPassedOver)
    {
        var found = new List<FoundFile>();
        foreach (var page in pages)
        {
            var argument = ApiArgument.Parse(page);
            var files = FilesOf(argument.Files, onPassedOver);
            found.AddRange(files.Select(file => file with { Api = argument.Api }));
            if (files.Length == 0)
                onMissing(page);
        }

        return [.. found.DistinctBy(file => (file.Path, file.Api)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static FoundFile[] FilesOf(string page, Action<string> onPassedOver)
    {
        if (File.Exists(page))
            return [new FoundFile(page, Path.GetFileName(page))];
        if (Directory.Exists(page))
            return [.. new FolderWalk(page, onPassedOver).Files().Where(HasPageExtension).Select(file => new FoundFile(file, Path.GetRelativePath(page, file)))];
        return Glob(page, onPassedOver);
    }

    private static FoundFile[] Glob(string pattern, Action<string> onPassedOver)
    {
        var (folder, rest) = Split(pattern.Replace('\\', '/'));
        if (rest.Length == 0 || !Directory.Exists(folder))
            return [];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(rest);
        var levels = rest.Contains("**", StringComparison.Ordinal) ? int.MaxValue : rest.Count(character => character == '/');
        return
        [
            .. new FolderWalk(folder == "." ? "" : folder, onPassedOver).Files(levels)
                .Select(file => new FoundFile(file, Path.GetRelativePath(folder, file).Replace('\\', '/')))
                .Where(file => matcher.Match(file.Place).HasMatches),
        ];
    }

    /// <summary>Parts a pattern into the folder before its first wildcard and the rest.</summary>
    private static (string Folder, string Pattern) Split(string pattern)
    {
        var wildcard = pattern.IndexOf('*', StringComparison.Ordinal);
        if (wildcard < 0)
            return (".", "");
        var slash = pattern.LastIndexOf('/', wildcard);
        return slash switch
        {
            < 0 => (".", pattern),
            0 => ("/", pattern[1..]),
            _ => (pattern[..slash], pattern[(slash + 1)..]),
        };
    }

    private static bool HasPageExtension(string path) =>
        s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}

/// <summary>A file that the command line names.</summary>
/// <param name="Place">Its path below the folder that was named, or below the folder before a glob's first wildcard.</param>
/// <param name="Api">The API that it belongs to, as the command line names it, or nothing.</param>
internal sealed record FoundFile(string Path, string Place, string Api = "");
