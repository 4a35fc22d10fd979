using System.Reflection;
using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;
using SpecGen.Generator.Tests.Use;

namespace SpecGen.Generator.Tests.Live;

/// <summary>A consumer's program compiled with what the generator adds to it, and run in this process.</summary>
internal sealed class CompiledConsumer
{
    /// <summary>A whole reference is called by reflection here: by use it has no operations to compare, and costs as much again.</summary>
    private const int MostPagesByUse = 100;

    private readonly Assembly _assembly;

    /// <param name="program">C# with a static class <c>Program</c>.</param>
    public CompiledConsumer(string program, params AdditionalText[] pages)
        : this([program], pages)
    {
    }

    /// <param name="code">C# files, the first with a static class <c>Program</c>.</param>
    /// <param name="pages">What the generator makes more of.</param>
    public CompiledConsumer(IEnumerable<string> code, params AdditionalText[] pages)
    {
        var host = Host(code, pages);
        host.Run();
        if (pages.Length <= MostPagesByUse)
            AssertSameByUse(Host(code, pages), host.Output);
        _assembly = Load(host);
    }

    private CompiledConsumer(Assembly assembly) => _assembly = assembly;

    /// <summary>The program with what it mentions.</summary>
    public static CompiledConsumer ByUse(string program, params AdditionalText[] pages)
    {
        var host = Host([program], pages);
        host.Use(("SpecGenEmit", "used"));
        host.Run();
        return new(Load(host));
    }

    /// <summary>Says what asking for the diagnostics says, documentation included, and compiles once, not twice.</summary>
    private static Assembly Load(GeneratorHost host)
    {
        using var stream = new MemoryStream();
        var result = host.Output.Emit(stream);
        Assert.Empty(result.Diagnostics.Where(GeneratorHost.IsProblem));
        Assert.True(result.Success);
        return Assembly.Load(stream.ToArray());
    }

    private static GeneratorHost Host(IEnumerable<string> code, AdditionalText[] pages)
    {
        var host = new GeneratorHost(pages);
        foreach (var file in code)
            host.AddCode("#pragma warning disable CS1591\n" + file);
        return host;
    }

    /// <summary>Every program of these tests compiles as well with only what it mentions.</summary>
    private static void AssertSameByUse(GeneratorHost used, Compilation all)
    {
        used.Use(("SpecGenEmit", "used"));
        used.Run();
        Assert.Empty(used.Problems());
        PublicSurface.AssertSameWhereThere(used.Output, all);
    }

    public T Call<T>(string method, params object?[] arguments) =>
        (T)_assembly.GetType("Program")!.GetMethod(method)!.Invoke(null, arguments)!;

    public Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;
}
