namespace SpecGen.Generator.Tests.Architecture;

/// <summary>Data flows one way: a stage of Core knows the stage before it, and what all of them stand on.</summary>
public class StageTests
{
    /// <summary>What a folder of Core may use beside itself.</summary>
    private static readonly Dictionary<string, string[]> s_mayUse = new(StringComparer.Ordinal)
    {
        ["Common"] = [],
        ["Json"] = ["Common"],
        ["Diagnostics"] = ["Common"],
        ["Contract"] = ["Common"],
        ["Naming"] = ["Common", "Contract"],
        ["Pages"] = ["Common"],
        ["Binding"] = ["Common", "Diagnostics", "Json", "Pages"],
        ["Model"] = ["Common", "Binding", "Naming"],
        ["Planning"] = ["Common", "Contract", "Naming", "Model"],
        ["Emission"] = ["Common", "Contract", "Naming", "Planning"],
        ["Session"] = ["Common", "Diagnostics", "Naming", "Pages", "Binding", "Model", "Planning"],
    };

    /// <summary>
    /// What stands against the rule and is known. Planning reads facts of an operation's page that the model does not hold
    /// yet.
    /// </summary>
    private static readonly (string User, string Used)[] s_known = [("Planning", "Binding")];

    private static readonly SourceFolders s_core = new(
        "generator/SpecGen.Core", "namespace SpecGen { internal static class ThisAssembly { internal const string Version = \"0\"; } }");

    [Fact]
    public void A_stage_uses_only_what_is_before_it() =>
        Assert.Empty(s_core.Forbidden((user, used) => s_mayUse[user].Contains(used) || s_known.Contains((user, used))));

    [Fact]
    public void Every_folder_is_a_stage_or_what_stages_stand_on() => Assert.Equal(s_mayUse.Keys.Order(StringComparer.Ordinal), s_core.Rooms);
}
