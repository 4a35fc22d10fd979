using Microsoft.CodeAnalysis;
using SpecGen.Generator.Input;
using SpecGen.Session;

namespace SpecGen.Generator;

/// <summary>
/// The steps to the words of a program's files. Of the compilation only its trees are taken, and at once. All files are one value:
/// Roslyn's account of a step for each of 500 files costs an edit ten times what looking each up costs.
/// </summary>
internal static class ProgramWords
{
    /// <param name="context">Gives the files.</param>
    /// <param name="isByUse">Or no file is looked at.</param>
    public static IncrementalValueProvider<FileWords[]> In(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> isByUse)
    {
        var code = context.CompilationProvider
            .Combine(isByUse)
            .SelectMany(static (pair, cancellationToken) =>
                pair.Right ? new[] { pair.Left.SyntaxTrees.Select(tree => FileWords.Of(tree, cancellationToken)).ToArray() } : [])
            .Collect();

        var markup = context.AdditionalTextsProvider
            .Where(static file => MarkupFile.Is(file))
            .Combine(isByUse)
            .Where(static file => file.Right)
            .Select(static (file, cancellationToken) => FileWords.Of(file.Left.GetText(cancellationToken), cancellationToken))
            .Collect();

        return code
            .Combine(markup)
            .Select(static (files, _) => files.Left.SelectMany(all => all).Concat(files.Right).ToArray())
            .WithTrackingName(StepNames.ProgramWords);
    }

    /// <summary>The steps from there to the resources that the program mentions.</summary>
    /// <param name="program">The words of its files.</param>
    /// <param name="words">By which a resource can be mentioned; null where all are generated.</param>
    /// <param name="mentions">Tracking name of the words that the program has of these.</param>
    public static IncrementalValueProvider<UsedResources> Mention(
        this IncrementalValueProvider<FileWords[]> program, IncrementalValueProvider<ResourceWords?> words, string mentions) => program
            .Combine(words.Select(static (known, _) => known is null ? null : new KnownWords(known)))
            .Select(static (pair, _) => (Known: pair.Right, Mentioned: pair.Right?.In(pair.Left) ?? default))
            .WithTrackingName(mentions)
            .Select(static (found, _) => found.Known?.Words.MentionedBy(found.Mentioned) ?? UsedResources.All);
}
