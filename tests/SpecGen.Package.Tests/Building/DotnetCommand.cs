using System.Diagnostics;

namespace SpecGen.Package.Tests.Building;

/// <summary>Runs the <c>dotnet</c> command as a user would in a fresh shell.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs the command in a folder.</summary>
    /// <param name="packageCache">Where packages are restored into; null for the user's own cache.</param>
    public static Task<DotnetResult> RunAsync(string folder, string? packageCache, params IEnumerable<string> arguments) =>
        RunAsync(folder, packageCache, new Dictionary<string, string>(), arguments);

    /// <inheritdoc cref="RunAsync(string, string?, IEnumerable{string})"/>
    /// <param name="variables">What the command finds in its environment besides.</param>
    public static async Task<DotnetResult> RunAsync(
        string folder, string? packageCache, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        LeaveTestRunBehind(start.Environment);
        if (packageCache is not null)
            start.Environment["NUGET_PACKAGES"] = packageCache;
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(s_limit);
        Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new DotnetResult(process.ExitCode, await output + await errors);
    }

    /// <summary>
    /// Where <c>dotnet tool</c> remembers what it installed. It never forgets a place that is gone, so each run of the tests has one
    /// of its own.
    /// </summary>
    public static IReadOnlyDictionary<string, string> HomeIn(string folder) => new Dictionary<string, string>
    {
        ["DOTNET_CLI_HOME"] = folder,
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["DOTNET_NOLOGO"] = "1",
    };

    private static void LeaveTestRunBehind(IDictionary<string, string?> environment)
    {
        foreach (string name in environment.Keys.Where(IsOfOuterBuild).ToArray())
            environment.Remove(name);

        // A build node that outlives the command would hold its output open. The compiler's server does not, and saves each build its start.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "true";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    }

    private static bool IsOfOuterBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) ||
        name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase);
}

/// <summary>How a command ended, and everything it printed.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    public DotnetResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public DotnetResult ShouldFailWith(string code)
    {
        Assert.True(ExitCode != 0, Output);
        Assert.Contains(code, Output, StringComparison.Ordinal);
        return this;
    }
}
