namespace SpecGen.Generator.Tests.Architecture;

/// <summary>The folders of the runtime are rooms, and no two of them use each other, however far around.</summary>
public class RuntimeRoomTests
{
    /// <summary>From the ground up: a room uses those before it only. <c>docs/runtime.md</c> says what belongs in each.</summary>
    private static readonly string[] s_rooms =
    [
        "Contract", "Json", "Masking", "Releases", "Fields", "Objects", "WellKnown", "Jobs", "Responses", "Failures", "Filters", "Configuration", "Requests", "Options",
        "Secrets", "Credentials", "Pipeline", "Paging", "Files", "Writes", "States", "Client",
    ];

    private static readonly SourceFolders s_runtime = new("runtime/SpecGen.Runtime", "global using SpecGen.Runtime.Generated;");

    [Fact]
    public void A_room_uses_only_rooms_below_it() =>
        Assert.Empty(s_runtime.Forbidden((user, used) => Array.IndexOf(s_rooms, used) < Array.IndexOf(s_rooms, user)));

    [Fact]
    public void No_folder_within_a_room_uses_one_that_uses_it() => Assert.Equal("", string.Join("\n", s_runtime.Circles()));

    [Fact]
    public void Every_folder_is_described()
    {
        var described = File.ReadAllText(Path.Combine(Repository.Root, "docs", "runtime.md"));

        Assert.DoesNotContain(s_runtime.Folders, folder => !described.Contains($"(../runtime/SpecGen.Runtime/{folder})", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_folder_is_a_room() => Assert.Equal(s_rooms.Order(StringComparer.Ordinal), s_runtime.Rooms);

    [Fact]
    public void Every_room_is_described_in_their_order()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "runtime.md"));

        var described = lines.Where(line => line.StartsWith("| [", StringComparison.Ordinal) && line.Contains("(../runtime/SpecGen.Runtime/", StringComparison.Ordinal))
            .Select(line => line.Split('[', ']')[1]);
        Assert.Equal(s_rooms, described);
    }
}
