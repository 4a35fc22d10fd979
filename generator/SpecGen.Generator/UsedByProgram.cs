using Microsoft.CodeAnalysis;
using SpecGen.Common;
using SpecGen.Generator.Input;
using SpecGen.Session;

namespace SpecGen.Generator;

/// <summary>
/// The steps from a program's files to the resources that it uses. Of the compilation only its trees are taken, and at once: a
/// tree is the same object until its file is edited, so one that stands as it stood is not looked at again.
/// </summary>
internal static class UsedByProgram
{
    /// <param name="context">Gives the files.</param>
    /// <param name="words">By which a resource can be mentioned; null where all are generated.</param>
    public static IncrementalValueProvider<UsedResources> In(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ResourceWords?> words)
    {
        var inCode = context.CompilationProvider
            .Combine(words)
            .SelectMany(static (pair, _) => pair.Right is { } known ? pair.Left.SyntaxTrees.Select(tree => (Tree: tree, Words: known)) : [])
            .Select(static (file, cancellationToken) => MentionedWords.In(file.Tree, file.Words, cancellationToken))
            .WithTrackingName(StepNames.Mentions);

        var inMarkup = context.AdditionalTextsProvider
            .Where(static file => MarkupFile.Is(file))
            .Combine(words)
            .Select(static (file, cancellationToken) => file.Right is { } known && file.Left.GetText(cancellationToken) is { } text
                ? MentionedWords.In(text, known, cancellationToken)
                : default);

        return Distinct(inCode)
            .Combine(Distinct(inMarkup))
            .Combine(words)
            .Select(static (input, _) => input.Right?.MentionedBy(input.Left.Left.Concat(input.Left.Right)) ?? UsedResources.All)
            .WithTrackingName(StepNames.Used);
    }

    private static IncrementalValueProvider<EquatableArray<string>> Distinct(IncrementalValuesProvider<EquatableArray<string>> words) => words
        .Collect()
        .Select(static (files, _) => files.SelectMany(file => file).Distinct(StringComparer.Ordinal).OrderBy(word => word, StringComparer.Ordinal).ToEquatableArray());
}
