using System.Diagnostics;

namespace SpecGen.Package.Tests.Building;

/// <summary>A second checkout of the same commit with the same changes on top, in another folder.</summary>
internal static class RepositoryCopy
{
    public static async Task CreateAsync(string folder)
    {
        await GitAsync("clone", "--quiet", "--no-hardlinks", RepositoryFolders.Root, folder);
        string files = await GitAsync("-C", RepositoryFolders.Root, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        foreach (string file in files.Split('\0', StringSplitOptions.RemoveEmptyEntries))
            Place(Path.Combine(RepositoryFolders.Root, file), Path.Combine(folder, file));
    }

    private static void Place(string source, string target)
    {
        if (!File.Exists(source))
        {
            File.Delete(target);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(source, target, overwrite: true);
    }

    private static async Task<string> GitAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}: exit code {process.ExitCode}");
        return output;
    }
}
