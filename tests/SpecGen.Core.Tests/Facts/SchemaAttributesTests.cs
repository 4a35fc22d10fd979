using SpecGen.Facts;

namespace SpecGen.Core.Tests.Facts;

public class SchemaAttributesTests
{
    private static readonly SchemaAttributes s_all = new()
    {
        Enum = ["a"],
        Format = "date",
        DefaultText = "1",
        Minimum = "2",
        Maximum = "3",
        MinLength = 4,
        MaxLength = 5,
        ReadOnly = true,
        CreateOnly = true,
        WriteOnly = true,
        Nullable = true,
        IntroducedIn = "9.8",
        DeprecatedIn = "9.9",
        Example = "e",
        NameOverride = "N",
    };

    [Fact]
    public void What_one_page_leaves_open_is_what_another_says() => Assert.Equal(s_all, SchemaAttributes.None.Or(s_all));

    [Fact]
    public void What_a_page_says_stays_whatever_another_says() => Assert.Equal(s_all, s_all.Or(s_all with
    {
        Enum = ["b"],
        Format = "time",
        DefaultText = "7",
        Minimum = "7",
        Maximum = "7",
        MinLength = 7,
        MaxLength = 7,
        ReadOnly = false,
        CreateOnly = false,
        WriteOnly = false,
        Nullable = false,
        IntroducedIn = "7",
        DeprecatedIn = "7",
        Example = "7",
        NameOverride = "M",
    }));
}
