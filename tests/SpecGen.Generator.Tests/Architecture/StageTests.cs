namespace SpecGen.Generator.Tests.Architecture;

/// <summary>Data flows one way: a stage of Core knows the stage before it, and what all of them stand on.</summary>
public class StageTests
{
    /// <summary>What a folder of Core may use beside itself.</summary>
    private static readonly Dictionary<string, string[]> s_mayUse = new(StringComparer.Ordinal)
    {
        ["Common"] = [],
        ["Json"] = ["Common"],
        ["Facts"] = ["Common"],
        ["Diagnostics"] = ["Common"],
        ["Contract"] = ["Common"],
        ["Naming"] = ["Common", "Contract"],
        ["Pages"] = ["Common"],
        ["Binding"] = ["Common", "Diagnostics", "Facts", "Json", "Pages"],
        ["Model"] = ["Common", "Facts", "Binding", "Naming"],
        ["Planning"] = ["Common", "Contract", "Facts", "Naming", "Model"],
        ["Emission"] = ["Common", "Contract", "Naming", "Planning"],
        ["Session"] = ["Common", "Diagnostics", "Facts", "Naming", "Pages", "Binding", "Model", "Planning"],
    };

    private static readonly SourceFolders s_core = new(
        "generator/SpecGen.Core", "namespace SpecGen { internal static class ThisAssembly { internal const string Version = \"0\"; } }");

    [Fact]
    public void A_stage_uses_only_what_is_before_it() =>
        Assert.Equal("", string.Join("\n", s_core.Forbidden((user, used) => s_mayUse[user].Contains(used))));

    [Fact]
    public void No_folder_within_a_stage_uses_one_that_uses_it() => Assert.Equal("", string.Join("\n", s_core.Circles()));

    [Fact]
    public void Every_folder_is_described()
    {
        var described = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));

        Assert.DoesNotContain(s_core.Folders, folder => !described.Contains($"(../generator/SpecGen.Core/{folder})", StringComparison.Ordinal));
    }

    /// <summary>What a form loses is a property of the page, so that a new form has one place to say it.</summary>
    [Fact]
    public void No_stage_behind_the_pages_asks_for_their_written_form() =>
        Assert.DoesNotContain(s_core.Uses, use => use.To == "Pages/PageForm.cs" && use.From.Split('/')[0] is not ("Pages" or "Session"));

    [Fact]
    public void Every_folder_is_a_stage_or_what_stages_stand_on() => Assert.Equal(s_mayUse.Keys.Order(StringComparer.Ordinal), s_core.Rooms);
}
