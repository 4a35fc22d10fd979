using System.Diagnostics;

namespace SpecGen.Tool.Doctor.Project;

/// <summary>Asks MSBuild, which alone knows what a project means: its imports, conditions, globs and packages.</summary>
internal static class BuildQuestion
{
    /// <summary>Long enough for a project of any size on a machine that has other work.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    /// <param name="project">The project's file.</param>
    /// <param name="arguments">As on the command line of <c>dotnet msbuild</c>.</param>
    /// <param name="cancellationToken">Ends MSBuild, too.</param>
    /// <exception cref="ProjectQuestionException">There is no <c>dotnet</c>, or it does not end.</exception>
    public static async Task<BuildAnswer> AskAsync(string project, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["msbuild", Path.GetFullPath(project), "-nologo", "-nodeReuse:false", .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(project))!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(s_limit);
        try
        {
            using var process = Process.Start(start)!;
            using var ending = limit.Token.Register(() => process.Kill(entireProcessTree: true));
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            await process.WaitForExitAsync(CancellationToken.None);
            limit.Token.ThrowIfCancellationRequested();
            return new(process.ExitCode, output, await error);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new ProjectQuestionException($"'{project}' cannot be read, since dotnet cannot be started ({exception.Message}); put the .NET SDK on the path");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ProjectQuestionException($"'{project}' cannot be read: MSBuild did not end within {s_limit.TotalMinutes:0} minutes");
        }
    }
}

/// <summary>What MSBuild printed.</summary>
internal sealed record BuildAnswer(int ExitCode, string Output, string Error)
{
    public string Text => (Output + "\n" + Error).Trim();
}

/// <summary>A project cannot be asked.</summary>
internal sealed class ProjectQuestionException(string message) : Exception(message);
