using SpecGen.Tool.Fetch;

namespace SpecGen.Tool.Tests.Fetch;

public class RobotsFileTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a.html", false)]
    [InlineData("User-agent: *\nDisallow:", "/a.html", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b.html", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/c.html", false)]
    [InlineData("User-agent: *\nDisallow: /*/private/", "/x/private/a.html", false)]
    [InlineData("User-agent: *\nDisallow: /*.html$", "/a.html", false)]
    [InlineData("User-agent: *\nDisallow: /*.html$", "/a.htm", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: specgen\nDisallow: /b", "/a.html", true)]
    [InlineData("User-agent: other\nUser-agent: SpecGen/1.0\nDisallow: /a # not for programs", "/a.html", false)]
    [InlineData("User-agent: other\nDisallow: /", "/a.html", true)]
    [InlineData("<html>not found</html>", "/a.html", true)]
    public void A_path_is_allowed_as_the_file_says(string robots, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsFile.Parse(robots).Allows(path));

    [Theory]
    [InlineData("User-agent: *\r\nCrawl-delay: 2.5\r\n", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 100000", 60)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    public void The_delay_it_asks_for_is_kept_within_reason(string robots, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RobotsFile.Parse(robots).Delay);
}
