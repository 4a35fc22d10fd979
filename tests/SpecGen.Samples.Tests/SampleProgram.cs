using System.Diagnostics;

namespace SpecGen.Samples.Tests;

/// <summary>A sample as a user starts it, in a process of its own.</summary>
internal static class SampleProgram
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    public static async Task<ProgramRun> RunAsync(string name, string[] options, string? password = null, string input = "")
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, name + ".dll"), .. options])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ONTAP_PASSWORD"] = password;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(s_limit);
        Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(limit.Token);
        return new ProgramRun(process.ExitCode, (await output).ReplaceLineEndings("\n"), await errors);
    }
}

/// <summary>How a program ended and what it said.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors);
