using Microsoft.CodeAnalysis;
using SpecGen.Common;
using SpecGen.Generator.Input;
using SpecGen.Session;

namespace SpecGen.Generator;

/// <summary>The steps from the words of a program's files to the resources that it mentions.</summary>
internal static class UsedByProgram
{
    /// <param name="program">Its files.</param>
    /// <param name="words">By which a resource can be mentioned; null where all are generated.</param>
    /// <param name="mentions">Tracking name of what each file of code mentions.</param>
    public static IncrementalValueProvider<UsedResources> In(ProgramWords program, IncrementalValueProvider<ResourceWords?> words, string mentions) =>
        Distinct(In(program.InCode, words).WithTrackingName(mentions))
            .Combine(Distinct(In(program.InMarkup, words)))
            .Combine(words)
            .Select(static (input, _) => input.Right?.MentionedBy(input.Left.Left.Concat(input.Left.Right)) ?? UsedResources.All);

    private static IncrementalValuesProvider<EquatableArray<string>> In(IncrementalValuesProvider<FileWords> files, IncrementalValueProvider<ResourceWords?> words) => files
        .Combine(words)
        .Select(static (file, _) => file.Right is { } known ? file.Left.Among(known) : default);

    private static IncrementalValueProvider<EquatableArray<string>> Distinct(IncrementalValuesProvider<EquatableArray<string>> words) => words
        .Collect()
        .Select(static (files, _) => files.SelectMany(file => file).Distinct(StringComparer.Ordinal).OrderBy(word => word, StringComparer.Ordinal).ToEquatableArray());
}
