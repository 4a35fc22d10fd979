using SpecGen.Naming;

namespace SpecGen.Core.Tests.Naming;

public class HintNameTests
{
    private static readonly string s_longest = new('a', 80);

    [Fact]
    public void A_name_of_at_most_80_characters_is_the_files_name() =>
        Assert.Equal([s_longest + ".g.cs", "Garden.Beds.g.cs"], new[] { s_longest, "Garden.@Beds" }.Select(HintName.Of));

    /// <summary>Compilers that write what is generated to disk have 260 characters for the whole path.</summary>
    [Fact]
    public void A_longer_name_is_cut_and_told_apart_by_a_hash_of_the_whole()
    {
        var one = HintName.Of(s_longest + "b");
        var other = HintName.Of(s_longest + "c");

        Assert.NotEqual(one, other);
        Assert.All([one, other], name => Assert.Matches("^a{80}_[0-9a-z]+\\.g\\.cs$", name));
        Assert.Equal(one, HintName.Of(s_longest + "b"));
    }
}
