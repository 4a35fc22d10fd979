using SpecGen.Planning;

namespace SpecGen.Core.Tests.Planning;

public class ErrorCodePlannerTests
{
    [Theory]
    [InlineData("IPsec SA with the specified UUID was not found.", 66257118, "IpsecSaNotFound66257118")]
    [InlineData("The volume's name is too long", 917, "VolumesNameTooLong917")]
    [InlineData("The object could not be found.", 15661, "ObjectCouldNotBeFound15661")]
    [InlineData("The volume cannot be deleted.", 918, "VolumeCannotBeDeleted918")]
    [InlineData("The name must be specified.", 919, "Name919")]
    [InlineData("", 4, "Code4")]
    [InlineData("100% of quota", 12, "Value100Quota12")]
    [InlineData("All nodes need to run ONTAP 8", 9699428, "AllNodesNeedRunOntap8_9699428")]
    [InlineData("Negative", -3, "Negative_3")]
    public void A_name_is_words_of_the_description_and_the_number(string description, long code, string expected) =>
        Assert.Equal(expected, ErrorCodePlanner.NameOf(description, code));

    [Fact]
    public void Codes_with_one_description_stay_apart() =>
        Assert.NotEqual(ErrorCodePlanner.NameOf("Not found.", 1), ErrorCodePlanner.NameOf("Not found.", 2));
}
