using Fleet;
using Fleet.Ontap;
using Microsoft.Extensions.DependencyInjection;
using SpecGen.Extensions.DependencyInjection;

return await new FleetCommand(RunAsync).Parse(args).InvokeAsync();

static async Task<int> RunAsync(FleetSettings settings, CancellationToken cancellationToken)
{
    await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(settings.Clusters, cancellationToken);
    Console.WriteLine($"{settings.Clusters} simulated clusters answer; one is dead and one is slow.\n");

    var services = new ServiceCollection();
    foreach (var (name, connection) in fleet.Connections)
        services.AddOntapClient(name, _ => connection);
    await using ServiceProvider provider = services.BuildServiceProvider();

    var clients = provider.GetRequiredService<ApiClients<OntapClient>>();
    ClusterReport[] reports = await Task.WhenAll(clients.Names.Select(name => ClusterReport.OfAsync(name, clients[name], settings.Limit, cancellationToken)));

    await FleetTable.WriteAsync(reports, Console.Out);
    if (settings.Csv is { } file)
        await File.WriteAllTextAsync(file, FleetTable.Csv(reports), cancellationToken);
    return reports.Any(report => report.Failure is not null) ? 1 : 0;
}
