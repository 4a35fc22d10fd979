using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SpecGen.Generator;

internal static class SourceTexts
{
    private static readonly Encoding s_encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static SourceText Of(string text) => SourceText.From(text, s_encoding, SourceHashAlgorithm.Sha256);
}
