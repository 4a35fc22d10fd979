using System.Reflection;
using Microsoft.CodeAnalysis;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;

namespace SpecGen.Generator.Tests;

public class DescriptorTests
{
    public static IEnumerable<TheoryDataRow<DiagnosticRule>> Rules() =>
        typeof(DiagnosticRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (DiagnosticRule)property.GetValue(null)!)
            .Select(rule => new TheoryDataRow<DiagnosticRule>(rule) { TestDisplayName = rule.Id });

    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void A_rule_of_the_core_is_known_to_the_compiler_under_its_id_and_severity(DiagnosticRule rule)
    {
        var descriptor = Descriptors.Of(rule.Id);

        Assert.Equal(rule.Title, descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
    }

    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void A_rule_has_a_page_that_says_its_title(DiagnosticRule rule)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/diagnostics", rule.Id + ".md"));

        Assert.StartsWith($"# {rule.Id}: {rule.Title}", page, StringComparison.Ordinal);
    }

    /// <summary>Its sections are for files of code; of messages at pages the compiler asks a global configuration alone.</summary>
    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void No_page_advises_a_section_of_an_editorconfig(DiagnosticRule rule) =>
        Assert.DoesNotContain(".editorconfig", File.ReadAllText(Path.Combine(Repository.Root, "docs/diagnostics", rule.Id + ".md")), StringComparison.Ordinal);

    /// <summary>Or Roslyn looks through the attributes of all files at every edit, to no end: no message stands at code of the program.</summary>
    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void A_message_is_one_of_the_compiler_that_no_attribute_in_the_code_silences(DiagnosticRule rule) =>
        Assert.Contains(WellKnownDiagnosticTags.Compiler, Descriptors.Of(rule.Id).CustomTags);

    [Fact]
    public void No_id_is_used_twice() =>
        Assert.Equal(Descriptors.All().Count(), Descriptors.All().Select(descriptor => descriptor.Id).Distinct().Count());
}
