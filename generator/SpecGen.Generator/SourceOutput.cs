using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Diagnostics;
using SpecGen.Emission;
using SpecGen.Generator.Diagnostics;
using SpecGen.Planning;

namespace SpecGen.Generator;

/// <summary>Adds printed files to the compilation. A file that cannot be printed costs a diagnostic, not the others.</summary>
internal static class SourceOutput
{
    private static readonly Encoding s_encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void Write(SourceProductionContext output, ResourcePlan plan) =>
        Add(output, plan.HintName, () => ResourceFile.Print(plan));

    public static void Write(SourceProductionContext output, ClientPlan plan) =>
        Add(output, plan.HintName, () => ClientFile.Print(plan));

    public static void WriteRegistration(SourceProductionContext output, ClientPlan plan) =>
        Add(output, RegistrationEmitter.HintNameOf(plan), () => RegistrationEmitter.Print(plan));

    private static void Add(SourceProductionContext output, string hintName, Func<string> print)
    {
        try
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(hintName, SourceText.From(print(), s_encoding, SourceHashAlgorithm.Sha256));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report.Write(output, LocatedDiagnostic.WithoutLocation(DiagnosticRules.UnplannableResource, hintName, exception.Message));
        }
    }
}
