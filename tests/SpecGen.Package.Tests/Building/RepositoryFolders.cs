namespace SpecGen.Package.Tests.Building;

/// <summary>Where the files of this repository are, seen from the folder the tests run in.</summary>
internal static class RepositoryFolders
{
    public static string Root { get; } = FindRoot();

    public static string SeedPage =>
        Path.Combine(Root, "spec/ontap/security/ipsec/get-security-ipsec-security-associations-.txt");

    public static string ClockPage => Path.Combine(Root, "tests/SpecGen.Package.Tests/Pages/get-cluster-clock.html");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SpecGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("SpecGen.sln is in no folder above the tests.");
    }
}
