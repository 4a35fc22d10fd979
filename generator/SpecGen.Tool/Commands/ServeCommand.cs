using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using SpecGen.Facts;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Scenarios;
using SpecGen.Simulator.State;
using SpecGen.Input;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen serve PAGES… --port 8443 --scenario lab.json</c></summary>
internal sealed class ServeCommand
{
    /// <summary>A password on a command line is there for all who list the processes.</summary>
    private const string PasswordVariable = "SPECGEN_SERVE_PASSWORD";

    private readonly PageArguments _arguments = new();
    private readonly Option<int> _port = new("--port") { Description = "The port to listen at on the loopback interface; without it, a free one." };
    private readonly Option<FileInfo?> _scenario = new("--scenario") { Description = "A JSON file with what the cluster knows when it starts; without it, a small lab." };
    private readonly Option<FileInfo?> _state = new("--state") { Description = "A file that keeps what the cluster knows, from one start to the next; made where there is none." };
    private readonly Option<string[]> _populate = new("--populate") { Description = "How many records to make up: a number for all collections together, or PATH=NUMBER for one; can be repeated." };
    private readonly Option<int> _seed = new("--seed") { Description = "The same records are made up for the same number." };
    private readonly Option<string> _user = new("--user") { Description = $"Who may sign in, with the password in {PasswordVariable} or one that is made and printed.", DefaultValueFactory = _ => "admin" };
    private readonly Option<double?> _jobSeconds = new("--job-seconds") { Description = "How long jobs work; without it, as the scenario says, or 0.2." };
    private readonly Option<string?> _release = new("--release") { Description = "Leave out what the pages say came after this release, such as 9.12.1." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Refuse what departs from the pages instead of only saying so." };
    private readonly Option<FileInfo?> _record = new("--record") { Description = "A file for the traffic, in the form HAR, without credentials and secrets." };

    public static Command Create()
    {
        var serve = new ServeCommand();
        var command = new Command("serve", "Serves the operations that pages document, with state: a cluster made from its reference.")
        {
            serve._port, serve._scenario, serve._populate, serve._seed, serve._state, serve._user, serve._jobSeconds, serve._release, serve._strict, serve._record,
        };
        serve._arguments.AddTo(command);
        serve._release.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } release && Release.Of(release) is null)
                result.AddError($"'{release}' is no release; name one as pages do, such as 9.12.1, without a patch");
        });
        command.SetAction(serve.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        if (_arguments.Defer(result, cancellationToken) is not { } pages)
            return ExitCodes.NothingFound;
        try
        {
            await ServeAsync(result, pages, cancellationToken);
            return ExitCodes.Success;
        }
        catch (Exception exception) when (exception is ScenarioException or StateException or IOException or UnauthorizedAccessException)
        {
            result.InvocationConfiguration.Error.WriteLine($"specgen: cannot serve: {exception.Message}");
            return ExitCodes.CannotServe;
        }
    }

    private async Task ServeAsync(ParseResult result, DeferredPages pages, CancellationToken cancellationToken)
    {
        var given = Environment.GetEnvironmentVariable(PasswordVariable);
        var password = string.IsNullOrEmpty(given) ? RandomNumberGenerator.GetHexString(24, lowercase: true) : given;
        await using var cluster = await SimulatedCluster.StartAsync(OptionsOf(result, password), pages.Operations, cancellationToken);

        var output = result.InvocationConfiguration.Output;
        output.WriteLine($"address: {cluster.BaseAddress}");
        output.WriteLine($"user: {cluster.Account.User}");
        output.WriteLine(password == given ? $"password: that of {PasswordVariable}" : $"password: {password}");
        output.WriteLine($"certificate: {cluster.Certificate.GetCertHashString(HashAlgorithmName.SHA256)}");
        output.Flush();
        cluster.Check(pages, diagnostic => result.InvocationConfiguration.Error.WriteLine(diagnostic));
        await cluster.WaitForShutdownAsync(cancellationToken);
    }

    /// <exception cref="IOException">One of the values is no number, and no path with one.</exception>
    private static KeyValuePair<string, int> Population(string value)
    {
        var (path, number) = value.LastIndexOf('=') is >= 0 and var end ? (value[..end], value[(end + 1)..]) : ("", value);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(path, count)
            : throw new IOException($"\"{value}\" does not say how many records to make up; expected a number, or a path and a number as /storage/volumes=100");
    }

    private SimulatedClusterOptions OptionsOf(ParseResult result, string password) => new()
    {
        Pages = [],
        Scenario = result.GetValue(_scenario)?.FullName,
        Populate = (result.GetValue(_populate) ?? []).Select(Population).GroupBy(entry => entry.Key).ToDictionary(path => path.Key, path => path.Sum(entry => entry.Value)),
        PopulateSeed = result.GetValue(_seed),
        State = result.GetValue(_state)?.FullName,
        Port = result.GetValue(_port),
        Accounts = [SimulatedAccount.Of(result.GetValue(_user)!, password)],
        Times = result.GetValue(_jobSeconds) is { } seconds ? new SimulatedTimes { Job = TimeSpan.FromSeconds(Math.Max(0, seconds)) } : null,
        Release = result.GetValue(_release),
        IsStrict = result.GetValue(_strict),
        Record = result.GetValue(_record)?.FullName,
        Log = result.InvocationConfiguration.Error.WriteLine,
    };
}
