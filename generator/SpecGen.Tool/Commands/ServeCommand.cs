using System.CommandLine;
using System.Security.Cryptography;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Scenarios;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen serve PAGES… --port 8443 --scenario lab.json</c></summary>
internal static class ServeCommand
{
    private const string PasswordVariable = "SPECGEN_SERVE_PASSWORD";

    public static Command Create()
    {
        var arguments = new PageArguments();
        var port = new Option<int>("--port") { Description = "The port to listen at; without it, a free one." };
        var scenario = new Option<FileInfo?>("--scenario") { Description = "A JSON file with what the cluster knows when it starts; without it, a small lab." };
        var user = new Option<string>("--user") { Description = "Who may sign in.", DefaultValueFactory = _ => "admin" };
        var jobs = new Option<double>("--job-seconds") { Description = "How long jobs work.", DefaultValueFactory = _ => 0.2 };
        var strict = new Option<bool>("--strict") { Description = "Refuse what departs from the pages instead of only saying so." };
        var record = new Option<FileInfo?>("--record") { Description = "A file for the traffic, in the form HAR, without credentials and secrets." };
        var command = new Command("serve", "Serves the operations that pages document, with state: a cluster made from its reference.") { port, scenario, user, jobs, strict, record };
        arguments.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (arguments.Read(result, cancellationToken) is not { } set)
                return ExitCodes.NothingFound;
            Problems.Print(result, set);
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var stated = Environment.GetEnvironmentVariable(PasswordVariable);
            var password = string.IsNullOrEmpty(stated) ? RandomNumberGenerator.GetHexString(24, lowercase: true) : stated;
            var options = new SimulatedClusterOptions
            {
                Pages = [],
                Scenario = result.GetValue(scenario)?.FullName,
                Port = result.GetValue(port),
                Accounts = [new SimulatedAccount(result.GetValue(user)!, password)],
                Times = new SimulatedTimes { Job = TimeSpan.FromSeconds(result.GetValue(jobs)) },
                Record = result.GetValue(record)?.FullName,
                IsStrict = result.GetValue(strict),
                Log = error.WriteLine,
            };
            try
            {
                await using var cluster = await SimulatedCluster.StartAsync(options, set.Index.Choice.Chosen.Select(chosen => chosen.Stated.Operation), cancellationToken);
                output.WriteLine($"address: {cluster.BaseAddress}");
                output.WriteLine($"user: {cluster.Account.User}");
                output.WriteLine(stated is null ? $"password: {password}" : $"password: (that of {PasswordVariable})");
                output.WriteLine($"certificate: {cluster.Certificate.GetCertHashString(HashAlgorithmName.SHA256)}");
                await cluster.WaitForShutdownAsync(cancellationToken);
                return ExitCodes.Success;
            }
            catch (Exception exception) when (exception is ScenarioException or IOException)
            {
                error.WriteLine($"specgen: {exception.Message}");
                return ExitCodes.Errors;
            }
        });
        return command;
    }
}
