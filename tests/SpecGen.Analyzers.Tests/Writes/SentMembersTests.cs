using SpecGen.CodeFixes;
using Verifier = SpecGen.Analyzers.Tests.Harness.Verify<SpecGen.Analyzers.Writes.SentMembersAnalyzer>;

namespace SpecGen.Analyzers.Tests.Writes;

/// <summary>A telescope needs a name, an SVM, and a dome by its key or by its name with the SVM's; its owner is set at creation only, and its key never.</summary>
public class SentMembersTests
{
    [Fact]
    public Task A_creation_with_all_that_is_required_is_not_told() => Verifier.SaysAsync(
        """await ontap.Observatory.Telescopes.CreateAsync(new() { Name = "t", Svm = new() { Name = "svm1" }, Dome = new() { Name = "north" } });""");

    [Fact]
    public Task One_of_several_alternatives_is_enough() => Verifier.SaysAsync(
        """await ontap.Observatory.Telescopes.CreateAsync(new() { Name = "t", Svm = new() { Uuid = "1" }, Dome = new() { Uuid = "2" } });""");

    [Theory]
    [InlineData("new() { Svm = new() { Name = \"svm1\" }, Dome = new() { Uuid = \"2\" } }")]
    [InlineData("new() { Name = \"t\", Dome = new() { Uuid = \"2\" } }")]
    [InlineData("new() { Name = \"t\", Svm = new(), Dome = new() { Uuid = \"2\" } }")]
    [InlineData("new() { Name = \"t\", Svm = new() { Uuid = \"1\" }, Dome = new() { Name = \"north\" } }")]
    [InlineData("new ObservatoryTelescope()")]
    public Task A_creation_without_what_is_required_is_told(string telescope) => Verifier.SaysAsync(
        $"await ontap.Observatory.Telescopes.CreateAsync({{|SPEC059:{telescope}|}});");

    [Fact]
    public Task What_is_assigned_before_the_call_counts() => Verifier.SaysAsync(
        """
        var telescope = new ObservatoryTelescope { Name = "t" };
        telescope.Svm = new() { Name = "svm1" };
        if (DateTime.Now.Year > 2000)
            telescope.Dome = new() { Uuid = "2" };
        await ontap.Observatory.Telescopes.CreateAsync(telescope);
        """);

    [Fact]
    public Task What_is_assigned_through_an_object_counts() => Verifier.SaysAsync(
        """
        var telescope = new ObservatoryTelescope { Name = "t", Svm = new(), Dome = new() { Uuid = "2" } };
        telescope.Svm.Name = "svm1";
        await ontap.Observatory.Telescopes.CreateAsync(telescope);
        """);

    [Fact]
    public Task A_variable_that_lacks_something_is_told_where_it_is_made() => Verifier.SaysAsync(
        """
        var telescope = {|SPEC059:new ObservatoryTelescope { Name = "t" }|};
        await ontap.Observatory.Telescopes.CreateAsync(telescope);
        """);

    [Theory]
    [InlineData("Fill(telescope);")]
    [InlineData("var other = telescope; other.Name = \"t\";")]
    public Task An_object_that_another_also_holds_may_have_everything(string use) => Verifier.SaysAsync(
        $$"""
        var telescope = new ObservatoryTelescope();
        {{use}}
        await ontap.Observatory.Telescopes.CreateAsync(telescope);
        static void Fill(ObservatoryTelescope telescope) => telescope.Name = "t";
        """);

    [Fact]
    public Task What_comes_from_elsewhere_may_have_everything() => Verifier.SaysAsync(
        """
        var svm = new ResourceReference();
        await ontap.Observatory.Telescopes.CreateAsync(new() { Name = "t", Svm = svm, Dome = Dome() });
        await ontap.Observatory.Telescopes.CreateAsync(Made());
        static ObservatoryTelescopeDome Dome() => new();
        static ObservatoryTelescope Made() => new();
        """);

    [Theory]
    [InlineData("ontap.ForSvm(\"svm1\")")]
    [InlineData("view")]
    public Task A_call_within_an_svm_needs_none_in_the_body(string client) => Verifier.SaysAsync(
        $$"""
        var view = ontap.ForSvmUuid("1");
        await {{client}}.Observatory.Telescopes.CreateAsync(new() { Name = "t", Dome = new() { Uuid = "2" } });
        """);

    [Fact]
    public Task A_read_only_member_is_told_in_a_creation_and_in_an_update() => Verifier.SaysAsync(
        """
        await ontap.Observatory.Telescopes.CreateAsync(new() { {|SPEC060:Uuid = "1"|}, Name = "t", Svm = new() { Name = "svm1" }, Dome = new() { Uuid = "2" } });
        await ontap.Observatory.Telescopes.UpdateAsync("t", new() { {|SPEC060:Uuid = "1"|} });
        """);

    [Fact]
    public Task A_create_only_member_is_told_in_an_update_and_not_in_a_creation() => Verifier.SaysAsync(
        """
        await ontap.Observatory.Telescopes.CreateAsync(new() { Name = "t", Svm = new() { Name = "svm1" }, Dome = new() { Uuid = "2" }, Owner = "me" });
        await ontap.Observatory.Telescopes.UpdateAsync("t", new() { {|SPEC061:Owner = "me"|} });
        """);

    [Fact]
    public Task What_was_read_and_changed_is_told_too() => Verifier.SaysAsync(
        """
        var telescope = await ontap.Observatory.Telescopes.GetAsync("t");
        {|SPEC061:telescope.Owner = "me"|};
        telescope.Comment = "x";
        await ontap.Observatory.Telescopes.UpdateAsync("t", telescope);
        """);

    [Fact]
    public Task An_update_requires_nothing() => Verifier.SaysAsync("""await ontap.Observatory.Telescopes.UpdateAsync("t", new() { Comment = "x" });""");

    [Fact]
    public Task The_fix_leaves_out_what_is_refused() => Verifier.FixesAsync<LeaveOutFix>(
        """await ontap.Observatory.Telescopes.UpdateAsync("t", new() { {|SPEC061:Owner = "me"|}, Comment = "x" });""",
        """await ontap.Observatory.Telescopes.UpdateAsync("t", new() { Comment = "x" });""");

    [Fact]
    public Task The_fix_removes_a_statement() => Verifier.FixesAsync<LeaveOutFix>(
        """
        var telescope = new ObservatoryTelescope { Comment = "x" };
        {|SPEC061:telescope.Owner = "me"|};
        await ontap.Observatory.Telescopes.UpdateAsync("t", telescope);
        """,
        """
        var telescope = new ObservatoryTelescope { Comment = "x" };
        await ontap.Observatory.Telescopes.UpdateAsync("t", telescope);
        """);
}
