using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Model.Operations;

public class RequiredMembersTests
{
    private const string Beds = "/garden/beds";

    [Fact]
    public void Alternatives_and_what_goes_together_are_kept_apart()
    {
        var either = new MemberRequirement([Alternative("dome.uuid"), Alternative("dome.name", "svm.name")], null, null);

        Assert.Equal(["name", "dome.uuid|dome.name&svm.name"], RequiredBy("POST", Requirement("records.name"), either));
    }

    [Fact]
    public void What_holds_under_a_condition_or_is_met_by_the_path_is_not_required()
    {
        var inPath = new MemberRequirement([new([new StatedMember("uuid", "path")])], null, null);

        Assert.Empty(RequiredBy("POST", Requirement("name") with { Condition = "if it rains" }, Requirement("water.kind") with { WhenPresent = "water" }, inPath));
    }

    [Fact]
    public void Updates_and_reads_require_nothing()
    {
        Assert.Empty(RequiredBy("PATCH", Requirement("name")));
        Assert.Empty(RequiredBy("GET", Requirement("name")));
    }

    [Fact]
    public void The_column_counts_where_no_default_is_stated()
    {
        var bed = Object(
            Member("name", Text with { Required = true }),
            Member("kind", Text with { Required = true, Attributes = new() { DefaultText = "1" } }),
            Member("uuid", Text with { Required = true, Attributes = new() { ReadOnly = true } }),
            Member("label", Text with { Required = false }));

        Assert.Equal(["name"], ResourceOperation.Of(Post(Beds, bed)).Required);
    }

    private static EquatableArray<string> RequiredBy(string method, params MemberRequirement[] required)
    {
        var bed = Object(Member("name", Text), Member("water", Object(Member("kind", Text))));
        return ResourceOperation.Of(Post(Beds, bed) with { Method = method, Statements = new() { Required = [.. required] } }).Required;
    }

    private static MemberRequirement Requirement(string path) => new([Alternative(path)], null, null);

    private static RequirementAlternative Alternative(params string[] paths) => new([.. paths.Select(path => new StatedMember(path, StatedMember.Body))]);
}
