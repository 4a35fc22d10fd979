using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SpecGen.Samples.Simulation.Routes;

namespace SpecGen.Samples.Simulation.Hosting;

/// <summary>Puts the server together: its listener, who may enter, and the routes of every collection.</summary>
internal static class ServerApplication
{
    public static WebApplication Build(OntapSimulatorOptions options, X509Certificate2 certificate)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port: 0, listener => listener.UseHttps(certificate));
        });

        WebApplication application = builder.Build();
        application.Use(new SignIn(options.Accounts).InvokeAsync);
        foreach (var collection in options.Store.Collections)
            RecordRoutes.Map(application, collection);
        application.MapFallback(context => OntapErrors.UnknownPath().WriteAsync(context.Response));
        return application;
    }
}
