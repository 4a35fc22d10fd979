using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Common;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>
/// Finds in one file the words by which it may mention a resource. Only syntax is asked, so that an edit costs the file that was
/// edited; and what is found is a small value, so that nothing follows from an edit that mentions nothing new.
/// </summary>
internal static class MentionedWords
{
    /// <summary>Names that are used, in documentation too, and types that are declared: such can be parts of generated ones.</summary>
    public static EquatableArray<string> In(SyntaxTree tree, ResourceWords words, CancellationToken cancellationToken)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(descendIntoTrivia: true))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (WordOf(node) is { } word && words.Contains(word))
                found.Add(word);
        }

        return found.ToEquatableArray();
    }

    /// <summary>Pages of Razor and the like, from which other generators make C# that this one does not see: any word counts.</summary>
    public static EquatableArray<string> In(SourceText text, ResourceWords words, CancellationToken cancellationToken)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in text.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var word in Identifiers(line.ToString()).Where(words.Contains))
                found.Add(word);
        }

        return found.ToEquatableArray();
    }

    private static string? WordOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        UsingDirectiveSyntax { Name: QualifiedNameSyntax imported } => Dotted(imported),
        BaseNamespaceDeclarationSyntax { Name: QualifiedNameSyntax declared } => Dotted(declared),
        _ => null,
    };

    private static string Dotted(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => Dotted(qualified.Left) + "." + qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static IEnumerable<string> Identifiers(string line)
    {
        for (var start = 0; start < line.Length; start++)
        {
            var end = start;
            while (end < line.Length && SyntaxFacts.IsIdentifierPartCharacter(line[end]))
                end++;
            if (end > start)
                yield return line.Substring(start, end - start);
            start = end;
        }
    }
}
