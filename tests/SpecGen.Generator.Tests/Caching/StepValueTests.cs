using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Caching;

/// <summary>
/// Of each struct that a step gives, the runtime compiles a hundred methods of Roslyn's tables, in every cold build. Roslyn's own
/// pair of two objects and its array of objects are compiled once for all.
/// </summary>
public class StepValueTests
{
    [Theory]
    [InlineData("used")]
    [InlineData("all")]
    public void Every_step_gives_objects(string emission)
    {
        var host = GeneratorHost.Tracking(
            PageText.Seed(),
            new PageText("/overrides/specgen.overrides.json", """{ "GET /security/ipsec/security-associations/{uuid}": { "responses": { "lifetime": { "type": "string" } } } }"""),
            new PageText("/Pages/Associations.razor", "@inject Contoso.Ontap.OntapClient Ontap"));
        host.Use(("SpecGenEmit", emission), ("SpecGenDependencyInjection", "true"));
        host.AddCode("class P { object M(Contoso.Ontap.OntapClient ontap) => ontap.Security.Ipsec.SecurityAssociations; }");

        var result = host.Run();

        var structs = StepsOf(result).SelectMany(step => step.Outputs)
            .Select(output => output.Value?.GetType())
            .Where(type => type is { IsValueType: true } && !IsShared(type))
            .Distinct();
        Assert.Empty(structs);
    }

    private static bool IsShared(Type type) =>
        type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(ValueTuple<,>) || type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        && !type.GenericTypeArguments.Any(argument => argument.IsValueType);

    private static HashSet<IncrementalGeneratorRunStep> StepsOf(GeneratorRunResult result)
    {
        var found = new HashSet<IncrementalGeneratorRunStep>();
        var left = new Stack<IncrementalGeneratorRunStep>(result.TrackedSteps.Values.Concat(result.TrackedOutputSteps.Values).SelectMany(steps => steps));
        while (left.TryPop(out var step))
        {
            if (!found.Add(step))
                continue;
            foreach (var (source, _) in step.Inputs)
                left.Push(source);
        }

        return found;
    }
}
