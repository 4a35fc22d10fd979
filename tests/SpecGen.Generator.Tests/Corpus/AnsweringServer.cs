using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>A real server on loopback that answers what it was last told and remembers what it was last asked.</summary>
internal sealed class AnsweringServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private Dictionary<string, string> _headers = [];

    private AnsweringServer(WebApplication application) => _application = application;

    public Uri Address { get; private set; } = null!;

    public (int Status, string? Body) Answer { get; set; }

    public (string Method, string RawPath, string Query, string Body) Asked { get; private set; }

    /// <summary>A header of what it was asked last; empty where it was not sent.</summary>
    public string Header(string name) => _headers.GetValueOrDefault(name, "");

    public static async Task<AnsweringServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var server = new AnsweringServer(builder.Build());
        server._application.Run(server.AnswerAsync);
        await server._application.StartAsync();
        var addresses = server._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        server.Address = new(addresses.Addresses.First() + "/api");
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if (target.StartsWith("/api/cluster/jobs/job-", StringComparison.Ordinal))
        {
            await context.Response.WriteAsync("""{"uuid":"job-1","state":"success"}""");
            return;
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        Asked = (context.Request.Method, target.Split('?')[0], Uri.UnescapeDataString(context.Request.QueryString.Value ?? ""), await reader.ReadToEndAsync());
        _headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        context.Response.StatusCode = Answer.Status;
        context.Response.ContentType = "application/json";
        if (Answer.Body is not null)
            await context.Response.WriteAsync(Answer.Body);
    }
}
