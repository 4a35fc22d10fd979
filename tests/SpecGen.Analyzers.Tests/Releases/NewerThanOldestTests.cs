using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using SpecGen.CodeFixes;
using Verifier = SpecGen.Analyzers.Tests.Harness.Verify<SpecGen.Analyzers.Releases.NewerThanOldestAnalyzer>;

namespace SpecGen.Analyzers.Tests.Releases;

/// <summary>Telescopes are deleted by query since 9.14 and have a drive since 9.10.</summary>
public class NewerThanOldestTests
{
    private const string Call = "await ontap.Observatory.Telescopes.DeleteWhereAsync(new() { Name = \"old\" });";
    private const string Told = "await ontap.Observatory.Telescopes.{|SPEC058:DeleteWhereAsync|}(new() { Name = \"old\" });";

    [Fact]
    public Task An_operation_of_a_later_release_is_told() => Verifier.SaysAsync(Told, "9.12.1");

    [Theory]
    [InlineData("9.14")]
    [InlineData("9.14.0")]
    [InlineData("9.14.1")]
    [InlineData("9.100")]
    public Task An_operation_that_every_supported_release_has_is_not(string oldest) => Verifier.SaysAsync(Call, oldest);

    [Fact]
    public Task Without_an_oldest_release_nothing_is_told() => Verifier.SaysAsync(Call);

    [Fact]
    public Task A_member_is_told_where_it_is_assigned_and_where_it_is_read() => Verifier.SaysAsync(
        """
        var telescope = new ObservatoryTelescope { {|SPEC058:Drive|} = ObservatoryTelescopeDrive.Motor };
        Console.WriteLine(telescope.{|SPEC058:Drive|});
        """,
        "9.8");

    [Fact]
    public Task A_condition_and_a_selection_are_told() => Verifier.SaysAsync(
        """ontap.Observatory.Telescopes.ListAsync(new() { {|SPEC058:Drive|} = ObservatoryTelescopeDrive.Motor, Fields = [ObservatoryTelescope.Field.{|SPEC058:Drive|}] });""",
        "9.8");

    [Fact]
    public Task A_name_is_no_use() => Verifier.SaysAsync("Console.WriteLine(nameof(ObservatoryTelescope.Drive));", "9.8");

    [Theory]
    [InlineData("if (release.IsAtLeast(\"9.14\")) { CALL }")]
    [InlineData("if (release.IsAtLeast(\"9.14.1\")) CALL")]
    [InlineData("if (!release.IsAtLeast(\"9.14\")) { } else { CALL }")]
    [InlineData("if (!release.IsAtLeast(\"9.14\")) return;\nCALL")]
    [InlineData("if (!release.IsAtLeast(\"9.14\")) throw new InvalidOperationException();\nCALL")]
    [InlineData("if (!release.IsAtLeast(\"9.14\") || DateTime.Now.Year < 2000) { return; }\nCALL")]
    [InlineData("if (release.IsAtLeast(\"9.14\")) { } else { return; }\nCALL")]
    [InlineData("if (release.IsAtLeast(\"9.14\") && DateTime.Now.Year > 2000) { CALL }")]
    [InlineData("if (release.IsAtLeast(\"9.14\") == true) { CALL }")]
    [InlineData("if (release.IsAtLeast(\"9.14\") is false) return;\nCALL")]
    [InlineData("var canDelete = release.IsAtLeast(\"9.14\");\nif (canDelete) { CALL }")]
    [InlineData("while (release.IsAtLeast(\"9.14\")) { CALL }")]
    [InlineData("foreach (var turn in new[] { 1 }) { if (!release.IsAtLeast(\"9.14\")) continue; CALL }")]
    [InlineData("if (!release.IsAtLeast(\"9.14\")) return;\nFunc<Task> later = async () => { CALL };")]
    [InlineData("await (release.IsAtLeast(\"9.14\") ? ontap.Observatory.Telescopes.DeleteWhereAsync(new() { Name = \"old\" }) : Task.CompletedTask);")]
    public Task Guarded_code_is_not_told(string body) => Verifier.SaysAsync(
        "var release = await ontap.GetReleaseAsync();\n" + body.Replace("CALL", Call, StringComparison.Ordinal), "9.12.1");

    [Theory]
    [InlineData("if (release.IsAtLeast(\"9.13.1\")) { CALL }")]
    [InlineData("if (!release.IsAtLeast(\"9.14\")) { CALL }")]
    [InlineData("if (release.IsAtLeast(\"9.14\") || DateTime.Now.Year > 2000) { CALL }")]
    [InlineData("if (!release.IsAtLeast(\"9.14\")) { Console.WriteLine(); }\nCALL")]
    [InlineData("if (release.IsAtLeast(\"9.14\")) { }\nCALL")]
    [InlineData("if (release.IsAtLeast(\"9.14\")) return;\nCALL")]
    [InlineData("var canDelete = release.IsAtLeast(\"9.14\");\ncanDelete = true;\nif (canDelete) { CALL }")]
    [InlineData("if (!release.IsAtLeast(\"9.14\") && DateTime.Now.Year < 2000) return;\nCALL")]
    public Task What_only_looks_guarded_is_told(string body) => Verifier.SaysAsync(
        "var release = await ontap.GetReleaseAsync();\n" + body.Replace("CALL", Told, StringComparison.Ordinal), "9.12.1");

    [Theory]
    [InlineData("[RequiresRelease(\"9.14\")] public static class Cleaning { public static Task RunAsync(TestClient ontap) => CALL }")]
    [InlineData("public static class Cleaning { [RequiresRelease(\"9.14\")] public static Task RunAsync(TestClient ontap) => CALL }")]
    [InlineData("public static class Cleaning { [RequiresRelease(\"9.15.1\")] public static Func<TestClient, Task> Run => ontap => CALL }")]
    public Task What_says_that_it_requires_the_release_is_not_told(string program) => Verifier.SaysOfProgramAsync(
        "using System; using System.Threading.Tasks; using SpecGen.Runtime; using SpecGen.Runtime.Tests.Sample;\n"
            + program.Replace("CALL", Call.Replace("await ", "", StringComparison.Ordinal), StringComparison.Ordinal),
        "9.12.1");

    [Fact]
    public Task Who_calls_what_requires_a_release_is_told() => Verifier.SaysOfProgramAsync(
        """
        using SpecGen.Runtime;
        public static class Cleaning
        {
            [RequiresRelease("9.14")] public static void Run() { }
            public static void RunAll() => {|SPEC058:Run|}();
        }
        """,
        "9.12.1");

    [Fact]
    public Task An_oldest_release_that_is_none_is_told() => Verifier.SaysOfProgramAsync("", "soon", new DiagnosticResult("SPEC067", DiagnosticSeverity.Warning).WithArguments("soon"));

    [Fact]
    public Task The_fix_says_it_of_the_method() => Verifier.FixesProgramAsync<RequireReleaseFix>(
        $$"""
        using System.Threading.Tasks;
        using SpecGen.Runtime;
        using SpecGen.Runtime.Tests.Sample;

        public static class Cleaning
        {
            public static async Task RunAsync(TestClient ontap)
            {
                {{Told}}
            }
        }
        """,
        $$"""
        using System.Threading.Tasks;
        using SpecGen.Runtime;
        using SpecGen.Runtime.Tests.Sample;

        public static class Cleaning
        {
            [RequiresRelease("9.14")]
            public static async Task RunAsync(TestClient ontap)
            {
                {{Call}}
            }
        }
        """,
        "9.12.1");
}
