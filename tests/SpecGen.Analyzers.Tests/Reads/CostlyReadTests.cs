using SpecGen.CodeFixes;
using Verifier = SpecGen.Analyzers.Tests.Harness.Verify<SpecGen.Analyzers.Reads.CostlyReadAnalyzer>;

namespace SpecGen.Analyzers.Tests.Reads;

/// <summary>A telescope's opening, and the grooves of its mirrors, are expensive.</summary>
public class CostlyReadTests
{
    private const string Names = "new[] { \"a\", \"b\" }";

    [Theory]
    [InlineData("{|SPEC064:ObservatoryTelescope.Field.All|}")]
    [InlineData("{|SPEC064:ObservatoryTelescope.Field.Everything|}")]
    [InlineData("{|SPEC064:ObservatoryTelescope.Field.Opening|}")]
    [InlineData("{|SPEC064:ObservatoryTelescope.Field.Opening.Diameter|}")]
    [InlineData("ObservatoryTelescope.Field.Name, {|SPEC064:ObservatoryTelescope.Field.Mirrors.Grooves|}")]
    [InlineData("ObservatoryTelescope.Field.Name, ObservatoryTelescope.Field.Mirrors.Material, ObservatoryTelescope.Field.Dome")]
    public Task In_a_loop_all_members_and_expensive_ones_are_told(string fields) => Verifier.SaysAsync(
        $$"""
        foreach (var name in {{Names}})
            await foreach (var telescope in ontap.Observatory.Telescopes.ListAsync(new() { Name = name, Fields = [{{fields}}] })) { }
        """);

    [Fact]
    public Task Outside_of_a_loop_they_are_not() => Verifier.SaysAsync(
        """await foreach (var telescope in ontap.Observatory.Telescopes.ListAsync(new() { Fields = [ObservatoryTelescope.Field.All] })) { }""");

    [Fact]
    public Task The_fix_names_the_members_that_are_read() => Verifier.FixesAsync<NameFieldsFix>(
        """
        while (true)
        {
            var kite = await ontap.Kites.GetAsync("k", new() { Fields = [{|SPEC064:Kite.Field.All|}] });
            Console.WriteLine(kite.Name + kite.Tail?.Bows + kite.Name);
        }
        """,
        """
        while (true)
        {
            var kite = await ontap.Kites.GetAsync("k", new() { Fields = [Kite.Field.Name, Kite.Field.Tail] });
            Console.WriteLine(kite.Name + kite.Tail?.Bows + kite.Name);
        }
        """);
}
