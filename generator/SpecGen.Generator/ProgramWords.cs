using Microsoft.CodeAnalysis;
using SpecGen.Generator.Input;
using SpecGen.Generator.Steps;
using SpecGen.Session;

namespace SpecGen.Generator;

/// <summary>
/// The steps to the words of a program's files. Of the compilation only its trees are taken, and at once. All files are one value:
/// Roslyn's account of a step for each of 500 files costs an edit ten times what looking each up costs.
/// </summary>
internal static class ProgramWords
{
    /// <param name="context">Gives the files.</param>
    /// <param name="others">Beside them.</param>
    /// <param name="options">By which no file is looked at where all resources are generated.</param>
    public static IncrementalValueProvider<FileWords[]> In(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<FilesByKind> others, IncrementalValueProvider<ClientOptions> options)
    {
        var code = context.CompilationProvider
            .Combine(options)
            .SelectMany(static (pair, cancellationToken) =>
                pair.Right.IsByUse ? new[] { pair.Left.SyntaxTrees.Select(tree => FileWords.Of(tree, cancellationToken)).ToArray() } : [])
            .Gather();

        var markup = others
            .SelectMany(static (files, _) => files.Markup)
            .ManyWith(options, static (file, client, _) => client.IsByUse ? [file] : Array.Empty<DeclaredFile>())
            .Select(static (file, cancellationToken) => FileWords.Of(file.Text.GetText(cancellationToken), cancellationToken))
            .Gather();

        return code
            .With(markup, static (code, markup, _) => code.SelectMany(all => all).Concat(markup).ToArray())
            .WithTrackingName(StepNames.ProgramWords);
    }

    /// <summary>The steps from there to the resources that the program mentions.</summary>
    /// <param name="program">The words of its files.</param>
    /// <param name="words">By which a resource can be mentioned; null where all are generated.</param>
    /// <param name="mentions">Tracking name of the words that the program has of these.</param>
    public static IncrementalValueProvider<UsedResources> Mention(
        this IncrementalValueProvider<FileWords[]> program, IncrementalValueProvider<ResourceWords?> words, string mentions) => program
            .With(
                words.Select(static (known, _) => known is null ? null : new KnownWords(known)),
                static (files, known, _) => new MentionedWords(known, known?.In(files) ?? default))
            .WithTrackingName(mentions)
            .Select(static (mentioned, _) => mentioned.Resources);
}
