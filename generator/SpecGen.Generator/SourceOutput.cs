using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;

namespace SpecGen.Generator;

/// <summary>Adds printed files to the compilation.</summary>
internal static class SourceOutput
{
    private static readonly Encoding s_encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void Write(SourceProductionContext output, PrintedFile file)
    {
        try
        {
            if (file.Text is { } text)
                output.AddSource(file.HintName, SourceText.From(text, s_encoding, SourceHashAlgorithm.Sha256));
            else
                Report.Write(output, Faulty(file.HintName, file.Fault ?? ""));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report.Write(output, Faulty(file.HintName, exception.Message));
        }
    }

    private static LocatedDiagnostic Faulty(string hintName, string fault) =>
        LocatedDiagnostic.WithoutLocation(DiagnosticRules.UnplannableResource, hintName, fault);
}
