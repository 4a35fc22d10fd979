using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SpecGen.Samples.Simulation.Faults;
using SpecGen.Samples.Simulation.Jobs;
using SpecGen.Samples.Simulation.Records;
using SpecGen.Samples.Simulation.Routes;

namespace SpecGen.Samples.Simulation.Hosting;

/// <summary>Puts the server together: its listener, who may enter, and the routes of every collection.</summary>
internal static class ServerApplication
{
    public static WebApplication Build(OntapSimulatorOptions options, FaultPlan faults, X509Certificate2 certificate)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port: 0, listener => listener.UseHttps(certificate));
        });

        WebApplication application = builder.Build();
        application.Use(faults.InvokeAsync);
        application.Use(new SignIn(options.Accounts).InvokeAsync);
        MapRecords(application, options);
        application.MapFallback(context => OntapErrors.UnknownPath().WriteAsync(context.Response));
        return application;
    }

    private static void MapRecords(WebApplication application, OntapSimulatorOptions options)
    {
        var board = new JobBoard(options.Times);
        new JobRoutes(board).Map(application);
        foreach (RecordCollection collection in options.Store.Collections.Append(board.Collection))
        {
            new RecordRoutes(collection, options.Times.Record).Map(application);
            if (collection.Writes is { } rules)
                new WriteRoutes(collection, rules, new WriteExecution(collection, rules.AreJobs, board)).Map(application);
        }
    }
}
