using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Fetch;

/// <summary>A published reference on this machine: every page has the navigation to all, as real ones have.</summary>
internal sealed class GardenSite : IAsyncDisposable
{
    public const string Folder = "/us-en/garden-restapi/garden/";

    private static readonly string s_published = Regex.Replace(File.ReadAllText(Sample.Html), "href=\"[^\"#]*\"", "href=\"#\"");

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new(StringComparer.Ordinal);
    private readonly List<string> _navigation = [];

    private GardenSite(WebApplication application) => _application = application;

    public string Origin { get; private set; } = "";

    public string Start => Origin + Folder + "overview.html";

    /// <summary>Paths, with what a request asks about what it has: <c>/a.html if-none-match</c>.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public string? UserAgent { get; private set; }

    /// <summary>How often the site was asked for a page.</summary>
    public int CountOf(string page) => _requests.Count(request => request.Split(' ')[0] == Folder + page);

    public void ForgetRequests() => _requests.Clear();

    /// <summary>An overview, and pages to list, make, show and remove beds.</summary>
    /// <param name="certificate">That the site shows; null for one without encryption.</param>
    public static async Task<GardenSite> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
                listen.UseHttps(certificate);
        }));
        var site = new GardenSite(builder.Build());
        site._application.Run(site.AnswerAsync);
        await site._application.StartAsync();
        site.Origin = site._application.Urls.Single().TrimEnd('/');
        site.AddOverview("overview.html");
        site.AddOperation("get-garden-beds.html", "GET", "/garden/beds");
        site.AddOperation("get-garden-beds-.html", "GET", "/garden/beds/{uuid}");
        site.AddOperation("delete-garden-beds-.html", "DELETE", "/garden/beds/{uuid}");
        site.AddOperation("tools/get-garden-tools.html", "GET", "/garden/tools");
        return site;
    }

    public void AddOperation(string page, string method, string path, string text = "Changes a bed.")
    {
        Link(page);
        Answer(page, context => WritePageAsync(context, Operation(method, path).Replace("Changes a bed.", text, StringComparison.Ordinal)));
    }

    public void AddOverview(string page)
    {
        Link(page);
        Answer(page, context => WritePageAsync(context, "<!DOCTYPE html>\n<html><head><title>Gardens</title></head><body>\n<article><h1>Gardens</h1><p>How the pages are ordered.</p></article></body></html>"));
    }

    /// <summary>Each page leads there.</summary>
    /// <param name="link">As pages have it.</param>
    public void Link(string link)
    {
        if (!_navigation.Contains(link))
            _navigation.Add(link);
    }

    /// <summary>Nothing leads there any more.</summary>
    public void Unlink(string page) => _navigation.Remove(page);

    /// <param name="page">Its name below the folder, or a path.</param>
    public void Answer(string page, RequestDelegate answer) => _answers[page.StartsWith('/') ? page : Folder + page] = answer;

    public void Answer(string page, int status, string text, params (string Name, string Value)[] headers)
    {
        Link(page);
        Answer(page, context =>
        {
            context.Response.StatusCode = status;
            foreach (var (name, value) in headers)
                context.Response.Headers[name] = value;
            context.Response.ContentType ??= "text/html; charset=utf-8";
            return context.Response.WriteAsync(text);
        });
    }

    /// <summary>A page that states from where its links are to be read.</summary>
    /// <param name="page">Its name below the folder.</param>
    /// <param name="head">What stands in its head.</param>
    /// <param name="links">As the page has them.</param>
    public void AddPageWithBase(string page, string head, params string[] links)
    {
        Link(page);
        Answer(page, context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(
                $"<!DOCTYPE html><html><head><title>Sheds</title>{head}</head><body><nav>{string.Concat(links.Select(link => $"<a href=\"{link}\">to it</a>"))}</nav><article><h1>Sheds</h1></article></body></html>");
        });
    }

    /// <summary>The page is not there any more, and nothing leads to it.</summary>
    public void Remove(string page)
    {
        Unlink(page);
        _answers.TryRemove(Folder + page, out _);
    }

    public static string Operation(string method, string path) => s_published
        .Replace("PATCH", method, StringComparison.Ordinal)
        .Replace("/garden/beds/{uuid}", path, StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        var conditions = context.Request.Headers.Where(header => header.Key.StartsWith("If-", StringComparison.OrdinalIgnoreCase)).Select(header => " " + header.Key.ToLowerInvariant());
        _requests.Enqueue(context.Request.Path + string.Concat(conditions));
        UserAgent = context.Request.Headers.UserAgent;
        if (_answers.TryGetValue(context.Request.Path, out var answer))
            return answer(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.Response.WriteAsync("<html><body>no such page</body></html>");
    }

    private Task WritePageAsync(HttpContext context, string page)
    {
        var links = string.Concat(_navigation.Select(link => $"<li class=\"nav\"><a href=\"{(link.Contains(':', StringComparison.Ordinal) || link.StartsWith('/') ? link : Folder + link)}\">to it</a></li>\n"));
        var text = page.Replace("<body>", $"<body><nav><ul>{links}<li><a href='#'>Sections</a></li></ul></nav>", StringComparison.Ordinal);
        var tag = $"\"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(text);
    }
}
