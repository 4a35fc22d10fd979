namespace SpecGen.Tests.Harness;

/// <summary>Where things are in the checkout.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string SeedPage { get; } =
        Path.Combine(Root, "spec/ontap/security/ipsec/get-security-ipsec-security-associations-.txt");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SpecGen.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("SpecGen.sln was not found above " + AppContext.BaseDirectory);
    }
}
