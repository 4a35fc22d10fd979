using SpecGen.Planning;

namespace SpecGen.Core.Tests.Planning.Paths;

public class GroupNamesTests
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    /// <summary>The name of each segment hangs on those above it: asked for by each again, 40 of them never end.</summary>
    [Theory]
    [InlineData("storage")]
    [InlineData("protocols")]
    [InlineData("things")]
    public async Task A_path_with_as_many_segments_as_a_page_may_have_is_named_at_once(string area)
    {
        string[] literals = [area, .. Enumerable.Range(0, 39).Select(at => "level" + (char)('a' + (at % 26)))];

        var name = await Task.Run(() => new GroupNames("Contoso.Ontap", "OntapClient").ClassName(literals), TestContext.Current.CancellationToken).WaitAsync(s_longest, TestContext.Current.CancellationToken);

        Assert.EndsWith("Api", name, StringComparison.Ordinal);
    }
}
