using SpecGen.Planning.ErrorCodes;

namespace SpecGen.Core.Tests.Planning.ErrorCodes;

public class ErrorCodePlannerTests
{
    [Theory]
    [InlineData("IPsec SA with the specified UUID was not found.", "IpsecSaNotFound7")]
    [InlineData("A bed with specified name and UUID was not found.", "BedNotFound7")]
    [InlineData("A bed with the same name already exists.", "BedWithSameNameAlreadyExists7")]
    [InlineData("The volume's name is too long", "VolumeNameTooLong7")]
    [InlineData("The name can't be empty", "NameCannotBeEmpty7")]
    [InlineData("Invalid bed.name specified.", "InvalidBedName7")]
    [InlineData("The bed is not in the specified field.", "BedNotInField7")]
    public void What_tells_which_record_was_meant_is_left_out(string description, string expected) =>
        Assert.Equal(expected, ErrorCodePlanner.NameOf(description, 7));

    [Theory]
    [InlineData("The name must be specified.", "NameMustBeSpecified7")]
    [InlineData("No name was specified.", "NoNameSpecified7")]
    [InlineData("The field of the bed was not provided.", "FieldOfBedNotProvided7")]
    public void What_was_not_sent_is_told(string description, string expected) =>
        Assert.Equal(expected, ErrorCodePlanner.NameOf(description, 7));

    [Theory]
    [InlineData("Bed \"north\" is full.", "BedFull7")]
    [InlineData("Cannot reach bed {bed.name} of garden <garden>.", "CannotReachBedOfGarden7")]
    [InlineData("\"Cannot reach bed \\\"{bed.name}\\\".\";", "CannotReachBed7")]
    [InlineData("Cannot read http://garden/beds or /beds/7 now.", "CannotReadOrNow7")]
    [InlineData("The \"force\" parameter is missing.", "ForceParameterMissing7")]
    [InlineData("Only beds of type \"raised\" are watered.", "OnlyBedsOfTypeRaisedWatered7")]
    public void Samples_are_left_out_and_quoted_names_are_not(string description, string expected) =>
        Assert.Equal(expected, ErrorCodePlanner.NameOf(description, 7));

    [Theory]
    [InlineData("Internal error. Failed to water the bed.", "FailedToWaterBed7")]
    [InlineData("Warning: No beds are watered.", "NoBedsWatered7")]
    [InlineData("Failed to water. The bed is locked by another gardener.", "BedLockedByAnotherGardener7")]
    [InlineData("When adding beds to a fenced garden, the size must be specified.", "SizeMustBeSpecified7")]
    [InlineData("The rule for watering the northern beds was created successfully, but the second pump could not be started.", "SecondPumpCouldNotBeStarted7")]
    [InlineData("The beds of both gardens use the same soil and the same water and seed, but they have different gardeners.", "BedsButTheyHaveDifferentGardeners7")]
    [InlineData("An internal error occurred. Wait a few minutes.", "InternalErrorOccurred7")]
    public void The_sentence_that_tells_the_error_is_taken(string description, string expected) =>
        Assert.Equal(expected, ErrorCodePlanner.NameOf(description, 7));

    [Theory]
    [InlineData("Watering the vegetable beds of the northern garden during the night shift is not supported.", "WateringVegetableBedsNotSupported7")]
    [InlineData("The bed is fenced on all sides by three different kinds of wood and cannot be moved.", "BedCannotBeMoved7")]
    [InlineData("The garden is watered in a mixed mode by three pumps and the beds cannot be dug before noon.", "BedsCannotBeDugBeforeNoon7")]
    [InlineData("The pump is not supported because all beds in the northern garden beside the old wall are watered by hand today.", "PumpNotSupported7")]
    [InlineData("The pump can be used only if the second garden beside the northern wall is fenced.", "PumpCanBeUsedOnlyIfSecondGardenBesideNorthernWallFenced7")]
    public void A_long_sentence_keeps_what_it_says_of_its_subject(string description, string expected) =>
        Assert.Equal(expected, ErrorCodePlanner.NameOf(description, 7));

    [Theory]
    [InlineData("Requires release 9.9.1 or later", "RequiresRelease9_9_1OrLater7")]
    [InlineData("100% of quota", "Value100OfQuota7")]
    [InlineData("All pumps need release 8", "AllPumpsNeedRelease8_7")]
    [InlineData("", "Code7")]
    [InlineData("The.", "Code7")]
    [InlineData("...", "Code7")]
    [InlineData("\"", "Code7")]
    public void Digits_and_the_lack_of_words_make_no_wrong_name(string description, string expected) =>
        Assert.Equal(expected, ErrorCodePlanner.NameOf(description, 7));

    [Fact]
    public void A_negative_number_has_an_underscore() => Assert.Equal("BedFull_3", ErrorCodePlanner.NameOf("Bed full", -3));

    [Fact]
    public void Codes_with_one_description_stay_apart() =>
        Assert.NotEqual(ErrorCodePlanner.NameOf("Not found.", 1), ErrorCodePlanner.NameOf("Not found.", 2));

    [Fact]
    public void Capitals_of_the_text_do_not_matter() =>
        Assert.Equal(ErrorCodePlanner.NameOf("The SnapMirror relationship is missing.", 1), ErrorCodePlanner.NameOf("the snapmirror Relationship is missing", 1));
}
