namespace SpecGen.Naming;

/// <summary>
/// Types that projects have in sight without asking for them: of the namespaces that the SDKs for programs, servers and
/// services import by themselves, and of the runtime. A generated type of such a name could not be written beside them
/// (CS0104).
/// </summary>
public static partial class ImportedTypes
{
    private static readonly HashSet<string> s_names =
        new(Names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    public static bool Contains(string name) => s_names.Contains(name);
}
