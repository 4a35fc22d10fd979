using Microsoft.CodeAnalysis.Diagnostics;

namespace SpecGen.Analyzers.Client;

/// <summary>An analyzer of a program's calls: it does nothing where there is no runtime, and says nothing of generated code.</summary>
public abstract class ClientAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (GeneratedClient.Of(start.Compilation) is { } client)
                Register(start, client);
        });
    }

    /// <summary>Says what is looked at.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, GeneratedClient client);
}
