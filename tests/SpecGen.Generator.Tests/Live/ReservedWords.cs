using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecGen.Generator.Tests.Harness;
using SpecGen.Runtime;

namespace SpecGen.Generator.Tests.Live;

/// <summary>All words that mean something where generated code stands, read from the runtime, the compiler and the generator's own output.</summary>
internal static class ReservedWords
{
    private const BindingFlags Anything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>Endings of the generator's names, and members that the compiler adds to records.</summary>
    private const string Further =
        "Api Apis Errors ErrorBody Options Item Entry Value Values Resource Namespace Group Details Header Key Async Client Of Many Where By Any Nested " +
        "EqualityContract PrintMembers Deconstruct Clone Equals GetHashCode ToString GetType MemberwiseClone Finalize ReferenceEquals op_Equality " +
        "Field FieldSet List Get Create Update Replace Delete Head Upload Download Latest Metric System Microsoft SpecGen Contoso Ontap OntapClient root";

    public static IReadOnlyList<string> All { get; } =
        [.. OfRuntime().Concat(OfCSharp()).Concat(OfOutput()).Concat(Further.Split(' ')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> OfRuntime() => typeof(ApiClient).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMembers(Anything).Where(IsInherited).Select(member => member.Name).Append(type.Name))
        .Select(name => name.Split('`')[0])
        .Where(name => name.All(char.IsLetterOrDigit));

    private static bool IsInherited(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => true,
    };

    private static IEnumerable<string> OfCSharp() => Enum.GetValues<SyntaxKind>()
        .Where(kind => SyntaxFacts.IsKeywordKind(kind) || SyntaxFacts.IsContextualKeyword(kind))
        .Select(SyntaxFacts.GetText)
        .Where(word => word.Length > 0 && word.All(char.IsLetter));

    private static IEnumerable<string> OfOutput()
    {
        var host = new GeneratorHost(PageText.Seed());
        host.Run();
        return host.Output.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText);
    }
}
