namespace SpecGen.ProgramCalls.Reading;

/// <summary>A program: the assemblies that were named and those beside them that they refer to, however indirectly.</summary>
internal sealed class AssemblyFolder : IDisposable
{
    /// <summary>Whatever stands in the folders of shared frameworks, also where a reader brings a copy of its own.</summary>
    private static readonly HashSet<string> s_framework = new(
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(file => Path.GetDirectoryName(file)!)
            .Distinct(StringComparer.Ordinal)
            .Where(folder => !AppContext.BaseDirectory.StartsWith(folder, StringComparison.Ordinal))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"))
            .Select(file => Path.GetFileNameWithoutExtension(file)),
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, LoadedAssembly> _assemblies = new(StringComparer.OrdinalIgnoreCase);

    private AssemblyFolder()
    {
    }

    public IEnumerable<LoadedAssembly> Assemblies => _assemblies.Values.OrderBy(assembly => assembly.Name, StringComparer.Ordinal);

    /// <summary>Names of assemblies that are referred to and not there.</summary>
    public SortedSet<string> Missing { get; } = new(StringComparer.Ordinal);

    /// <exception cref="ProgramReadingException">One of the files is no assembly.</exception>
    public static AssemblyFolder Open(IEnumerable<string> files)
    {
        var folder = new AssemblyFolder();
        try
        {
            var open = new Queue<LoadedAssembly>();
            foreach (var file in files)
                folder.Add(file, open);
            while (open.TryDequeue(out var assembly))
                folder.AddReferences(assembly, open);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var assembly in _assemblies.Values)
            assembly.Dispose();
    }

    private void AddReferences(LoadedAssembly assembly, Queue<LoadedAssembly> open)
    {
        foreach (var name in assembly.References.Where(name => !_assemblies.ContainsKey(name)))
        {
            var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(assembly.File))!, name + ".dll");
            if (File.Exists(beside))
                Add(beside, open);
            else if (!s_framework.Contains(name))
                Missing.Add(name);
        }
    }

    private void Add(string file, Queue<LoadedAssembly> open)
    {
        var assembly = LoadedAssembly.Open(file);
        if (_assemblies.TryAdd(assembly.Name, assembly))
            open.Enqueue(assembly);
        else
            assembly.Dispose();
    }
}
