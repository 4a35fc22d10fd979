using SpecGen.Model;
using SpecGen.Tool.Fetch;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Fetch;

public sealed class SiteImportTests : IDisposable
{
    private static readonly string[] s_all = ["delete-garden-beds-.html", "get-garden-beds-.html", "get-garden-beds.html", "tools/get-garden-tools.html"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_page_leads_to_all_that_its_navigation_names()
    {
        await using var site = await GardenSite.StartAsync();
        var run = await ImportAsync(site);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Pages: 4, written: 4, already there: 0; left out: 1 of no operation, 0 not selected; failed: 0; ", run.Output, StringComparison.Ordinal);
        Assert.Equal(s_all, Pages());
    }

    [Fact]
    public async Task What_is_written_is_what_an_import_of_the_saved_page_writes_with_its_address()
    {
        await using var site = await GardenSite.StartAsync();
        await ImportAsync(site);
        var page = await File.ReadAllTextAsync(_folder.At("get-garden-beds.html"), TestContext.Current.CancellationToken);
        Assert.StartsWith($"<!-- Imported by specgen from {site.Origin}{GardenSite.Folder}get-garden-beds.html -->\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<nav>", page, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.InvokeAsync("check", _folder.Path)).ExitCode);
    }

    [Fact]
    public async Task Links_that_leave_the_folder_or_the_origin_or_are_no_pages_are_not_followed()
    {
        await using var site = await GardenSite.StartAsync();
        foreach (var link in new[] { "/us-en/garden-restapi/index.html", "https://elsewhere.example/get-x.html", "garden.pdf", "get-garden-beds.html?print=1", "get-garden-beds.html#errors", "../../../get-a.html" })
            site.Link(link);
        Assert.Equal(0, (await ImportAsync(site)).ExitCode);
        Assert.Equal(["/robots.txt", .. s_all.Append("overview.html").Select(page => GardenSite.Folder + page).Order(StringComparer.Ordinal)], site.Requests.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Links_are_read_from_the_base_that_their_page_states()
    {
        await using var site = await GardenSite.StartAsync();
        site.AddOperation("sheds/get-garden-sheds.html", "GET", "/garden/sheds");
        site.Unlink("sheds/get-garden-sheds.html");
        site.AddPageWithBase("about/sheds.html", "<base href=\"../sheds/\">", "get-garden-sheds.html");
        Assert.Equal(0, (await ImportAsync(site)).ExitCode);
        Assert.Contains("sheds/get-garden-sheds.html", Pages());
    }

    [Theory]
    [InlineData("https://elsewhere.example/us-en/garden-restapi/garden/")]
    [InlineData("/us-en/another/")]
    public async Task A_base_outside_of_the_reference_lets_none_of_its_links_in(string origin)
    {
        await using var site = await GardenSite.StartAsync();
        site.AddPageWithBase("about.html", $"<base href=\"{origin}\">", "get-garden-sheds.html", site.Start);
        Assert.Equal(0, (await ImportAsync(site)).ExitCode);
        Assert.Equal(s_all, Pages());
        Assert.DoesNotContain(site.Requests, request => request.Contains("sheds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_navigation_that_leads_elsewhere_on_the_site_only_is_told()
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer("/copies/get-garden-beds.html", context => Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(
            context.Response, GardenSite.Operation("GET", "/garden/beds").Replace("<body>", $"<body><nav><a href=\"{GardenSite.Folder}overview.html\">to it</a></nav>", StringComparison.Ordinal)));

        var run = await ToolRun.InvokeAsync("import", site.Origin + "/copies/get-garden-beds.html", "--into", _folder.Path, "--allow-http", "--delay", "0");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"leads to no other page below '/copies/', but to 1 elsewhere on this site, as '{site.Start}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_link_to_what_is_no_operation_is_told_and_fails_nothing()
    {
        await using var site = await GardenSite.StartAsync();
        site.Link("garden_history.html");
        var run = await ImportAsync(site);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"specgen: a link leads to '{site.Origin}{GardenSite.Folder}garden_history.html', which is not there", run.Error.TrimEnd());
    }

    [Fact]
    public async Task A_second_import_asks_for_changed_pages_only_and_touches_no_other()
    {
        await using var site = await GardenSite.StartAsync();
        await ImportAsync(site);
        var time = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var page in s_all)
            File.SetLastWriteTimeUtc(_folder.At(page), time);
        site.AddOperation("get-garden-beds.html", "GET", "/garden/beds", "Lists beds.");
        site.ForgetRequests();
        var run = await ImportAsync(site);
        Assert.StartsWith("Pages: 4, written: 1, already there: 3; left out: 1 of no operation", run.Output, StringComparison.Ordinal);
        Assert.Equal(["get-garden-beds.html"], s_all.Where(page => File.GetLastWriteTimeUtc(_folder.At(page)) != time));
        Assert.All(site.Requests.Where(request => !request.StartsWith("/robots", StringComparison.Ordinal)), request => Assert.EndsWith(" if-none-match", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_was_edited_or_deleted_here_is_fetched_again()
    {
        await using var site = await GardenSite.StartAsync();
        await ImportAsync(site);
        await File.AppendAllTextAsync(_folder.At(s_all[0]), "edited", TestContext.Current.CancellationToken);
        File.Delete(_folder.At(s_all[1]));
        Assert.StartsWith("Pages: 4, written: 2, already there: 2;", (await ImportAsync(site)).Output, StringComparison.Ordinal);
        Assert.Equal(s_all, Pages());
    }

    [Fact]
    public async Task Pages_that_came_to_the_reference_are_found_though_most_are_unchanged()
    {
        await using var site = await GardenSite.StartAsync();
        await ImportAsync(site);
        site.AddOperation("post-garden-beds.html", "POST", "/garden/beds");
        Assert.Equal(0, (await ImportAsync(site)).ExitCode);
        Assert.Contains("post-garden-beds.html", Pages());
    }

    [Fact]
    public async Task A_page_that_the_reference_took_away_is_told_and_its_file_left()
    {
        await using var site = await GardenSite.StartAsync();
        await ImportAsync(site);
        site.Remove("get-garden-beds-.html");
        var run = await ImportAsync(site);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("get-garden-beds-.html' is not there any more, and no page leads to it; the file of an earlier import stays until you delete it", run.Error, StringComparison.Ordinal);
        Assert.Equal(s_all, Pages());
        Assert.Equal((0, ""), ((await ImportAsync(site)).ExitCode, (await ImportAsync(site)).Error));
    }

    [Fact]
    public async Task A_page_that_was_not_there_is_asked_for_again_though_nothing_else_changed()
    {
        await using var site = await GardenSite.StartAsync();
        site.Link("get-garden-sheds.html");
        Assert.Equal(3, (await ImportAsync(site)).ExitCode);
        Assert.Equal(3, (await ImportAsync(site)).ExitCode);
        site.AddOperation("get-garden-sheds.html", "GET", "/garden/sheds");
        Assert.Equal(0, (await ImportAsync(site)).ExitCode);
        Assert.Contains("get-garden-sheds.html", Pages());
    }

    [Fact]
    public async Task Only_paths_that_are_asked_for_are_written_and_others_come_when_they_are()
    {
        await using var site = await GardenSite.StartAsync();
        var run = await ImportAsync(site, "--include", "/garden/**", "--exclude", "/garden/beds/**");
        Assert.Contains("not selected; failed: 0", run.Output, StringComparison.Ordinal);
        Assert.Equal(["tools/get-garden-tools.html"], Pages());
        await ImportAsync(site);
        Assert.Equal(s_all, Pages());
    }

    [Fact]
    public async Task A_broken_import_goes_on_with_what_it_lacks()
    {
        await using var site = await GardenSite.StartAsync();
        using var broken = new CancellationTokenSource();
        site.Link("z-last.html");
        site.Answer("z-last.html", async context =>
        {
            await broken.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(site, broken.Token));
        Assert.Equal(s_all, Pages());

        site.AddOperation("z-last.html", "PUT", "/garden/beds/{uuid}");
        site.ForgetRequests();
        var result = await RunAsync(site, TestContext.Current.CancellationToken);
        Assert.Equal((1, 4, 4), (result.Written, result.Unchanged, result.Resumed));
        Assert.Equal(["/robots.txt", GardenSite.Folder + "z-last.html"], site.Requests);
    }

    [Fact]
    public async Task The_tool_says_who_it_is()
    {
        await using var site = await GardenSite.StartAsync();
        await ImportAsync(site);
        Assert.Matches(@"^specgen/\d+\.\d+\.\d+$", site.UserAgent);
    }

    [Fact]
    public async Task What_robots_are_asked_to_leave_is_left_and_said()
    {
        await using var site = await GardenSite.StartAsync();
        site.Answer("/robots.txt", context => Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, $"User-agent: *\nDisallow: {GardenSite.Folder}tools/\n"));
        var run = await ImportAsync(site);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("tools/get-garden-tools.html' is not imported: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, site.CountOf("tools/get-garden-tools.html"));
        Assert.DoesNotContain("tools/get-garden-tools.html", Pages());
    }

    [Fact]
    public async Task An_address_without_encryption_is_refused_unless_it_is_asked_for()
    {
        await using var site = await GardenSite.StartAsync();
        var run = await ToolRun.InvokeAsync("import", site.Start, "--into", _folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("it is not encrypted; name https, or say --allow-http", run.Error, StringComparison.Ordinal);
        Assert.Empty(site.Requests);
    }

    [Theory]
    [InlineData("ftp://garden.example/get-beds.html")]
    [InlineData("https://me:secret@garden.example/get-beds.html")]
    public async Task Other_addresses_are_refused(string address) =>
        Assert.Equal(1, (await ToolRun.InvokeAsync("import", address, "--allow-http", "--into", _folder.Path)).ExitCode);

    private Task<ToolRun> ImportAsync(GardenSite site, params string[] options) =>
        ToolRun.InvokeAsync(["import", site.Start, "--into", _folder.Path, "--allow-http", "--delay", "0", .. options]);

    private async Task<FetchResult> RunAsync(GardenSite site, CancellationToken cancellationToken)
    {
        var settings = new FetchSettings(PathSelection.Everything, TimeSpan.Zero, Connections: 1, TimeSpan.FromSeconds(30), IsHttpAllowed: true);
        using var import = new SiteImport(SiteScope.Of(new(site.Start)), settings, _folder.Path, new Progress<(int, int)>());
        return await import.RunAsync(cancellationToken);
    }

    private string[] Pages() => [.. Directory.EnumerateFiles(_folder.Path, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Path, file)).Order(StringComparer.Ordinal)];
}
