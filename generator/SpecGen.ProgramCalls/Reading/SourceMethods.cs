using System.Reflection.Metadata;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>Finds the method that an author wrote behind those that the compiler made of it.</summary>
internal static class SourceMethods
{
    private const string EntryPoint = "<Main>$";

    /// <summary>
    /// C#'s compiler keeps the name in angle brackets: <c>&lt;RunAsync&gt;d__3.MoveNext</c>, <c>&lt;&gt;c.&lt;Run&gt;b__0_0</c>,
    /// <c>&lt;Run&gt;g__Local|0_1</c>.
    /// </summary>
    public static SourceMethod Of(LoadedAssembly assembly, MethodDefinition method)
    {
        var reader = assembly.Reader;
        var name = reader.GetString(method.Name);
        var type = method.GetDeclaringType();
        string? written = Written(name);
        while (reader.GetString(reader.GetTypeDefinition(type).Name) is ['<', ..] made && reader.GetTypeDefinition(type).IsNested)
        {
            written ??= Written(made);
            type = reader.GetTypeDefinition(type).GetDeclaringType();
        }

        return new(assembly.Name, TypeNames.Of(reader, type), WithoutAccessor(written ?? name));
    }

    private static string? Written(string name)
    {
        if (name == EntryPoint)
            return "Main";
        var start = name.LastIndexOf('<');
        var end = start < 0 ? -1 : name.IndexOf('>', start);
        return end > start + 1 ? name[(start + 1)..end].TrimEnd('$') : null;
    }

    private static string WithoutAccessor(string name) =>
        name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) ? name["get_".Length..] : name;
}
