using Microsoft.CodeAnalysis;
using SpecGen.Generator.Input;

namespace SpecGen.Generator;

/// <summary>
/// The steps to the words of a program's files. Of the compilation only its trees are taken, and at once: a tree is the same
/// object until its file is edited, so one that stands as it stood is not looked at again.
/// </summary>
internal readonly record struct ProgramWords(IncrementalValuesProvider<FileWords> InCode, IncrementalValuesProvider<FileWords> InMarkup)
{
    /// <param name="context">Gives the files.</param>
    /// <param name="isByUse">Or no file is looked at.</param>
    public static ProgramWords In(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> isByUse) => new(
        context.CompilationProvider
            .Combine(isByUse)
            .SelectMany(static (pair, _) => pair.Right ? pair.Left.SyntaxTrees : [])
            .Select(static (tree, cancellationToken) => FileWords.In(tree, cancellationToken))
            .WithTrackingName(StepNames.FileWords),
        context.AdditionalTextsProvider
            .Where(static file => MarkupFile.Is(file))
            .Combine(isByUse)
            .Where(static file => file.Right)
            .Select(static (file, cancellationToken) => FileWords.In(file.Left.GetText(cancellationToken), cancellationToken)));
}
