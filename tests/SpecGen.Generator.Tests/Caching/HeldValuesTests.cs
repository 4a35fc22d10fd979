using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Caching;

/// <summary>What the pipeline keeps between runs may hold nothing of the compiler's, or old compilations never die.</summary>
public class HeldValuesTests
{
    private static readonly string[] s_steps =
    [
        StepNames.Page, StepNames.Overrides, StepNames.Corrected, StepNames.Options, StepNames.Packages, StepNames.Index,
        StepNames.Resource, StepNames.PendingPlan, StepNames.Plan, StepNames.Names, StepNames.Client, StepNames.PendingText, StepNames.Text,
    ];

    [Fact]
    public void No_step_after_the_input_holds_anything_of_the_compiler()
    {
        var result = GeneratorHost.Tracking(PageText.Seed(), new PageText("/pages/none.txt", "nothing"), new PageText("/overrides/specgen.overrides.json", "{ }")).Run();

        foreach (var step in s_steps)
        {
            var values = result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value).ToArray();
            Assert.NotEmpty(values);
            Walk(values, []);
        }
    }

    [Fact]
    public void No_class_of_the_generator_has_state_of_its_own()
    {
        var mutable = new[] { typeof(SpecGenerator).Assembly, typeof(Emission.ResourceFile).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.Name.StartsWith('<') && type.DeclaringType?.Name.StartsWith('<') != true)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<'));

        Assert.Empty(mutable);
    }

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;
        if (!value.GetType().IsValueType && !seen.Add(value))
            return;

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or AdditionalText or SourceText or Location or Delegate,
            $"{value.GetType()} is held");
        Assert.NotEqual("AngleSharp", value.GetType().Assembly.GetName().Name);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, seen);
            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Walk(field.GetValue(value), seen);
    }
}
