using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
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
        application.Use(RefuseBodyOfReadAsync);
        application.Use((context, next) => SvmScope.InvokeAsync(options.Svms, context, next));
        MapRecords(application, options);
        application.MapFallback(context => OntapErrors.UnknownPath().WriteAsync(context.Response));
        return application;
    }

    private static void MapRecords(WebApplication application, OntapSimulatorOptions options)
    {
        var board = new JobBoard(options.Times);
        new JobRoutes(board).Map(application);
        foreach (StoredRecords collection in options.Store.Collections.Append(board.Collection))
        {
            new RecordRoutes(collection, options.Times.Record).Map(application);
            if (collection.Files is { } files)
                new FileRoutes(collection, files).Map(application);
            if (collection.Writes is { } rules)
                Writes(collection, rules, board, options.Times).Map(application);
        }
    }

    private static WriteRoutes Writes(StoredRecords collection, WriteRules rules, JobBoard board, SimulatedTimes times) => new(
        collection,
        new RecordWrites(collection, rules),
        new WriteExecution(collection, rules.AreJobs, board),
        new WriteByQuery(collection, rules.AreJobs, board, times.Record),
        new WriteByRecords(board));

    private static Task RefuseBodyOfReadAsync(HttpContext context, RequestDelegate next)
    {
        bool isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return isRead && context.Request.ContentLength > 0 ? OntapErrors.UnexpectedBody().WriteAsync(context.Response) : next(context);
    }
}
