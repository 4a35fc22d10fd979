using SpecGen.ProgramCalls.Client;
using SpecGen.ProgramCalls.Reading;

namespace SpecGen.ProgramCalls;

/// <summary>
/// Reads from the metadata of a compiled program every call of an API's operation that it makes. Nothing of the program runs.
/// Assemblies beside the named ones that they refer to belong to the program, too, if they refer to SpecGen's runtime: no other
/// can call.
/// </summary>
public static class ProgramReader
{
    /// <param name="files">The program's assemblies.</param>
    /// <exception cref="ProgramReadingException">A file is no assembly.</exception>
    public static ProgramUse Read(IEnumerable<string> files)
    {
        using var folder = AssemblyFolder.Open(files);
        var surface = new ClientSurface();
        foreach (var assembly in folder.Assemblies)
            new ClientReader(assembly, surface).Read();

        var callers = folder.Assemblies
            .Where(assembly => !IsOwn(assembly.Name) && assembly.References.Contains(ClientNames.Runtime, StringComparer.OrdinalIgnoreCase))
            .ToList();
        var readers = callers.ConvertAll(assembly => new CallReader(assembly, surface));
        readers.ForEach(reader => reader.Read());
        return new(
            callers.ConvertAll(assembly => assembly.Name),
            [.. readers.SelectMany(reader => reader.Calls).Distinct()],
            [.. readers.SelectMany(reader => reader.RawCalls).Distinct()],
            [.. readers.SelectMany(reader => reader.Members).Distinct()],
            [.. readers.SelectMany(reader => reader.Unseen).Concat(folder.Missing.Select(Missing)).Distinct()])
        {
            Surface = surface,
            Clients = surface.Clients,
        };
    }

    private static bool IsOwn(string assembly) =>
        assembly == ClientNames.Runtime || assembly == "SpecGen.Extensions.DependencyInjection";

    private static UnseenCall Missing(string assembly) =>
        new(null, $"'{assembly}.dll' is not beside the program that refers to it: calls in it, or through types of it, are not seen");
}
