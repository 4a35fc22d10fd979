using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using SpecGen.CodeFixes;

namespace SpecGen.Analyzers.Tests;

public class RuleTests
{
    private static readonly DiagnosticDescriptor[] s_rules =
        [.. Instances<DiagnosticAnalyzer>(typeof(Rules)).SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. s_rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_says_its_title(string id)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/diagnostics", id + ".md"));

        Assert.StartsWith($"# {id}: {s_rules.Single(rule => rule.Id == id).Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_id_is_used_twice() => Assert.Distinct(s_rules.Select(rule => rule.Id));

    [Fact]
    public void What_is_mended_is_told() =>
        Assert.Empty(Instances<CodeFixProvider>(typeof(LeaveOutFix)).SelectMany(fix => fix.FixableDiagnosticIds).Except(s_rules.Select(rule => rule.Id)));

    /// <summary>A compiler has none, and an analyzer that needs them is left out with a warning that nobody understands.</summary>
    [Fact]
    public void Analyzers_stand_on_no_Workspaces() =>
        Assert.DoesNotContain(typeof(Rules).Assembly.GetReferencedAssemblies(), reference => reference.Name!.Contains("Workspaces", StringComparison.Ordinal));

    private static IEnumerable<T> Instances<T>(Type sibling) =>
        sibling.Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)Activator.CreateInstance(type)!);
}
