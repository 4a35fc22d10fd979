using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;

namespace SpecGen.Analyzers.Writes;

/// <summary>Tells of writes that a server refuses for the members of what they send.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SentMembersAnalyzer : ClientAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RequiredIsMissing, Rules.ReadOnlyIsSent, Rules.CreateOnlyIsUpdated);

    /// <summary>What is told may stand before the call, so it is told of the method: an editor takes it for another's otherwise.</summary>
    private protected override void Register(CompilationStartAnalysisContext context, GeneratedClient client) => context.RegisterOperationBlockStartAction(block =>
    {
        var found = new ConcurrentQueue<Diagnostic>();
        block.RegisterOperationAction(operation => Check((IInvocationOperation)operation.Operation, client, found), OperationKind.Invocation);
        block.RegisterOperationBlockEndAction(end =>
        {
            foreach (var diagnostic in found)
                end.ReportDiagnostic(diagnostic);
        });
    });

    private static void Check(IInvocationOperation call, GeneratedClient client, ConcurrentQueue<Diagnostic> found)
    {
        if (client.OperationOf(call.TargetMethod) is not { Method: "POST" or "PATCH" or "PUT" } facts)
            return;
        foreach (var argument in call.Arguments)
        {
            if (client.ObjectOf(argument.Value.Type) is not null && SentObject.Of(argument.Value, client) is { } sent)
                Check(found, call, facts, sent, client);
        }
    }

    private static void Check(ConcurrentQueue<Diagnostic> found, IInvocationOperation call, OperationFacts facts, SentObject sent, GeneratedClient client)
    {
        foreach (var assignment in sent.Assignments)
        {
            var property = ((IPropertyReferenceOperation)assignment.Target).Property;
            var members = client.ObjectOf(property.ContainingType)!;
            var rule = members.IsReadOnly(property.Name) ? Rules.ReadOnlyIsSent
                : facts.Method == "PATCH" && members.IsCreateOnly(property.Name) ? Rules.CreateOnlyIsUpdated
                : null;
            if (rule is not null)
                found.Enqueue(Diagnostic.Create(rule, assignment.Syntax.GetLocation(), $"{property.ContainingType.Name}.{property.Name}", facts.Name));
        }

        if (!sent.IsWhole)
            return;
        var given = new GivenMembers(sent, client);
        var missing = facts.Required.Where(requirement => !given.Meets(requirement) && !(SvmViews.Says(requirement) && SvmViews.Is(call.Instance))).ToArray();
        if (missing.Length > 0)
            found.Enqueue(Diagnostic.Create(
                Rules.RequiredIsMissing, sent.Creation!.Syntax.GetLocation(), facts.Name, string.Join(" and ", missing.Select(Worded)), sent.Creation.Type!.Name));
    }

    /// <summary><c>svm.uuid|svm.name</c> as <c>svm.uuid or svm.name</c>.</summary>
    private static string Worded(string requirement) => string.Join(" or ", requirement.Split('|').Select(alternative => alternative.Replace("&", " with ")));
}
