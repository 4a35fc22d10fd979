using Microsoft.AspNetCore.Http;
using SpecGen.Model;
using SpecGen.Tool.Fetch;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Fetch;

/// <summary>What a server can do besides giving a page: it is told, and never saved as one.</summary>
public sealed class HostileSiteTests : IDisposable
{
    private const string Victim = "get-garden-sheds.html";
    private const string LogIn = "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action=\"/login\" method=\"post\"><input name=\"username\"><input type=\"password\" name=\"password\"></form></body></html>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(404, "the server answers 404 Not Found")]
    [InlineData(410, "the server answers 410 Gone")]
    [InlineData(403, "the server answers 403 Forbidden")]
    [InlineData(502, "the server answers 502 Bad Gateway")]
    public async Task An_answer_that_is_no_page_is_told_with_its_status(int status, string told)
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer(Victim, status, GardenSite.Operation("GET", "/garden/sheds"));
        await AssertToldAsync(site, told);
    }

    [Fact]
    public async Task A_log_in_page_is_told()
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer(Victim, 200, LogIn);
        await AssertToldAsync(site, "log-in page");
    }

    [Fact]
    public async Task A_proxy_that_says_its_error_with_status_200_is_told()
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer(Victim, 200, "<html><head><title>Blocked</title></head><body><h1>Your company's proxy</h1><p>The rules of the house do not let anybody see this page today, or on any other day.</p></body></html>");
        await AssertToldAsync(site, "and what came is none; look at it in a browser");
    }

    [Theory]
    [InlineData("https://elsewhere.example/get-garden-sheds.html")]
    [InlineData("//elsewhere.example/get-garden-sheds.html")]
    [InlineData("/login?to=garden")]
    [InlineData("/us-en/another/get-garden-sheds.html")]
    public async Task A_redirect_out_of_the_reference_is_not_followed(string location)
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer(Victim, 302, "moved", ("Location", location));
        await AssertToldAsync(site, $"the server answers 302 and leads to '{location}'");
    }

    [Fact]
    public async Task A_page_that_moved_within_the_reference_has_its_new_name_only()
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer(Victim, 301, "moved", ("Location", "get-garden-houses.html"));
        site.AddOperation("get-garden-houses.html", "GET", "/garden/houses");
        var run = await ImportAsync(site);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{Victim}' moved to '", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At(Victim)));
        Assert.True(File.Exists(_folder.At("get-garden-houses.html")));
    }

    [Fact]
    public async Task A_page_without_end_is_given_up()
    {
        await using var site = await GardenSite.StartAsync();
        site.Link(Victim);
        site.Answer(Victim, async context =>
        {
            context.Response.ContentType = "text/html";
            var megabyte = new byte[1024 * 1024];
            Array.Fill(megabyte, (byte)' ');
            for (var written = 0; written < 50 && !context.RequestAborted.IsCancellationRequested; written++)
                await context.Response.Body.WriteAsync(megabyte, context.RequestAborted);
        });
        await AssertToldAsync(site, "it has more than 16 MB");
        Assert.Equal(1, site.CountOf(Victim));
    }

    [Fact]
    public async Task A_server_that_hangs_is_given_up()
    {
        await using var site = await GardenSite.StartAsync();
        site.Link(Victim);
        site.Answer(Victim, context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await AssertToldAsync(site, "the server did not answer within 1 s", "--timeout", "1");
    }

    [Fact]
    public async Task A_page_that_stops_in_the_middle_is_not_saved()
    {
        await using var site = await GardenSite.StartAsync();
        site.Link(Victim);
        site.Answer(Victim, async context =>
        {
            var page = System.Text.Encoding.UTF8.GetBytes(GardenSite.Operation("GET", "/garden/sheds"));
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = page.Length;
            await context.Response.Body.WriteAsync(page.AsMemory(0, page.Length / 2));
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        await AssertToldAsync(site, "it cannot be fetched: ");
    }

    [Fact]
    public async Task What_is_no_text_is_not_saved()
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer(Victim, 200, "%PDF", ("Content-Type", "application/pdf"));
        await AssertToldAsync(site, "the server sends application/pdf and no page");
    }

    [Fact]
    public async Task A_busy_server_is_waited_for_as_long_as_it_asks()
    {
        await using var site = await GardenSite.StartAsync();
        site.AddOperation(Victim, "GET", "/garden/sheds");
        var asked = 0;
        site.Answer(Victim, context =>
        {
            if (Interlocked.Increment(ref asked) > 1)
                return context.Response.WriteAsync(GardenSite.Operation("GET", "/garden/sheds"));
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "1";
            return Task.CompletedTask;
        });
        var start = TimeProvider.System.GetTimestamp();
        Assert.Equal(0, (await ImportAsync(site)).ExitCode);
        Assert.True(TimeProvider.System.GetElapsedTime(start) >= TimeSpan.FromSeconds(0.9));
        Assert.True(File.Exists(_folder.At(Victim)));
    }

    [Fact]
    public async Task A_server_that_asks_for_hours_is_left_for_another_day()
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer(Victim, 503, "later", ("Retry-After", "7200"));
        await AssertToldAsync(site, "asks to wait for 120 minutes; run again later to go on");
        Assert.Equal(1, site.CountOf(Victim));
    }

    [Fact]
    public async Task A_robots_file_that_cannot_be_read_lets_nobody_in()
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer("/robots.txt", context =>
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        });
        var run = await ImportAsync(site);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/robots.txt' is not imported: the server answers 500 Internal Server Error; without it nothing is fetched from this site", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_leads_to_no_operation_is_told()
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer("/alone/page.html", context => context.Response.WriteAsync("<html><body><p>Nothing.</p></body></html>"));
        var run = await ToolRun.InvokeAsync("import", site.Origin + "/alone/page.html", "--into", _folder.Path, "--allow-http", "--delay", "0");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("led to no page of an operation below '/alone/'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_goes_down_is_not_asked_for_everything()
    {
        await using var site = await GardenSite.StartAsync();
        for (var number = 0; number < 40; number++)
            site.Answer($"get-garden-{number}.html", 500, "down");
        using var import = new SiteImport(
            SiteScope.Of(new(site.Start)),
            new FetchSettings(PathSelection.Everything, TimeSpan.Zero, Connections: 1, TimeSpan.FromSeconds(30), IsHttpAllowed: true) { Pause = TimeSpan.Zero },
            _folder.Path,
            new Progress<(int, int)>());
        var result = await import.RunAsync(TestContext.Current.CancellationToken);
        Assert.Contains(result.Problems, problem => problem.StartsWith("10 pages in a row did not come", StringComparison.Ordinal));
        Assert.InRange(site.Requests.Count(request => request.Contains("get-garden-", StringComparison.Ordinal)), 10, 50);
    }

    [Fact]
    public async Task A_page_that_fails_later_keeps_the_file_that_is_here()
    {
        await using var site = await GardenSite.StartAsync();
        site.AddOperation(Victim, "GET", "/garden/sheds");
        await ImportAsync(site);
        var before = await File.ReadAllTextAsync(_folder.At(Victim), TestContext.Current.CancellationToken);
        site.Answer(Victim, 200, LogIn);
        var run = await ImportAsync(site);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("the file of an earlier import stays as it is", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(_folder.At(Victim), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_damaged_note_of_an_earlier_import_costs_nothing_but_time()
    {
        await using var site = await GardenSite.StartAsync();
        await ImportAsync(site);
        _folder.Write(FetchState.FileName, "{ \"version\": 1, \"pages\": [ null, 5");
        Assert.StartsWith("Pages: 4, written: 0, already there: 4;", (await ImportAsync(site)).Output, StringComparison.Ordinal);
    }

    private async Task AssertToldAsync(GardenSite site, string told, params string[] options)
    {
        var run = await ImportAsync(site, options);
        Assert.Equal(3, run.ExitCode);
        var line = Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Contains($"{Victim}' is not imported: ", line, StringComparison.Ordinal);
        Assert.Contains(told, line, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At(Victim)));
        Assert.StartsWith("Pages: 4, written: 4,", run.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun> ImportAsync(GardenSite site, params string[] options) =>
        ToolRun.InvokeAsync(["import", site.Start, "--into", _folder.Path, "--allow-http", "--delay", "0", .. options]);
}
