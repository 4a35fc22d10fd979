using System.Diagnostics;

namespace SpecGen.Tool.Programs;

/// <summary>Finds the assembly that a user means by an assembly, an executable or a project.</summary>
internal static class ProgramFile
{
    /// <returns>The assembly, or the reason why there is none.</returns>
    public static async Task<(string? Assembly, string? Fault)> FindAsync(string named, CancellationToken cancellationToken)
    {
        if (!File.Exists(named))
            return (null, $"nothing found for '{named}'; expected an assembly or a project");
        if (Path.GetExtension(named).EndsWith("proj", StringComparison.OrdinalIgnoreCase))
            return await OutputOfAsync(named, cancellationToken);
        // Beside the executable is the assembly that it starts.
        var beside = Path.ChangeExtension(named, ".dll");
        return (Path.GetExtension(named).Equals(".dll", StringComparison.OrdinalIgnoreCase) || !File.Exists(beside) ? named : beside, null);
    }

    private static async Task<(string? Assembly, string? Fault)> OutputOfAsync(string project, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "msbuild", Path.GetFullPath(project), "-nologo", "-getProperty:TargetPath" },
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = (await process.StandardOutput.ReadToEndAsync(cancellationToken)).Trim();
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
                return (null, $"'{project}' cannot be asked for its output: {(output + " " + await error).Trim()}");
            if (output.Length == 0)
                return (null, $"'{project}' has several target frameworks, so several outputs; name one of its assemblies");
            return File.Exists(output) ? (output, null) : (null, $"'{project}' is not built: there is no '{output}'; build it, or name its assembly");
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return (null, $"'{project}' cannot be asked for its output, since dotnet cannot be started ({exception.Message}); name its assembly");
        }
    }
}
