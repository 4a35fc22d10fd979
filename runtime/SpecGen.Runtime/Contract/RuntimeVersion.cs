using System.Reflection;

namespace SpecGen.Runtime;

/// <summary>The version of this runtime, as it tells servers and programs.</summary>
internal static class RuntimeVersion
{
    /// <summary>Without build metadata.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        var version = typeof(RuntimeVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var build = version.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? version : version[..build];
    }
}
