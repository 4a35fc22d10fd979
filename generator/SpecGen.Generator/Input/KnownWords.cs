using System.Runtime.CompilerServices;
using SpecGen.Common;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>The words by which a resource can be mentioned, with those of each file remembered, so that an edit costs the file that was edited.</summary>
internal sealed class KnownWords(ResourceWords words)
{
    private readonly ConditionalWeakTable<FileWords, string[]> _inFiles = new();

    public ResourceWords Words => words;

    /// <summary>A small value, so that nothing follows from an edit that mentions nothing new.</summary>
    public EquatableArray<string> In(FileWords[] files)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
            found.UnionWith(_inFiles.GetValue(file, Among));
        return found.ToEquatableArray();
    }

    private string[] Among(FileWords file) => [.. file.Where(words.Contains), .. file.Declared.Where(words.IsName)];
}

/// <summary>The words of a program by which it can mention a resource.</summary>
/// <param name="Known">Null where all resources are generated.</param>
internal sealed record MentionedWords(KnownWords? Known, EquatableArray<string> Words)
{
    public UsedResources Resources => Known?.Words.MentionedBy(Words) ?? UsedResources.All;
}
