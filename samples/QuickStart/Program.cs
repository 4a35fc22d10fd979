using System.CommandLine;
using QuickStart;
using SpecGen.Samples.Simulation;

var host = new Option<string>("--host") { Description = "A real cluster to call instead of the simulated one." };
var user = new Option<string>("--user") { Description = "Who to sign in as on the real cluster.", DefaultValueFactory = _ => "admin" };
var uuid = new Option<string>("--uuid") { Description = "The security association to show; needed with --host." };
var fingerprint = new Option<string>("--fingerprint") { Description = "The SHA-256 fingerprint of the cluster's certificate, if no authority vouches for it." };
var command = new RootCommand("Shows an IPsec or IKE security association through a client generated from its reference page. " +
    $"Without options it starts a simulated cluster of its own. The password for --host comes from {Password.Variable} or is asked for.")
{
    host, user, uuid, fingerprint,
};
command.Validators.Add(result =>
{
    if (result.GetResult(host) is not null && result.GetResult(uuid) is null)
        result.AddError("A real cluster has associations of its own: name one with --uuid.");
});
command.SetAction((options, cancellationToken) => options.GetValue(host) is { } name
    ? ShowRealAsync(name, options, cancellationToken)
    : ShowSimulatedAsync(options.GetValue(uuid) ?? SampleCluster.IkeAssociation, cancellationToken));
return await command.Parse(args).InvokeAsync();

async Task<int> ShowSimulatedAsync(string association, CancellationToken cancellationToken)
{
    await using OntapSimulator simulator = await OntapSimulator.StartAsync(cancellationToken: cancellationToken);
    Console.WriteLine($"A simulated cluster answers at {simulator.BaseAddress}.");
    return await Tour.RunAsync(Connections.To(simulator), association, cancellationToken);
}

Task<int> ShowRealAsync(string name, ParseResult options, CancellationToken cancellationToken) =>
    Tour.RunAsync(
        Connections.To(name, options.GetValue(user)!, Password.Read(), options.GetValue(fingerprint)),
        options.GetValue(uuid)!,
        cancellationToken);
