using System.Collections;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SpecGen.Generator.Input;

/// <summary>
/// The words of one file by which it may mention a resource. Only syntax is asked, and once, so that an edit costs the file that
/// was edited; which of the words are names of resources is settled later, as more of their names become known.
/// </summary>
internal sealed class FileWords : IEnumerable<string>
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileWords> s_known = new();

    private readonly string[] _words;

    private FileWords(HashSet<string> words, IEnumerable<string> declared)
    {
        _words = [.. words];
        Declared = [.. declared];
    }

    /// <summary>Properties and parameters of the program's own: a mapper fills them at run time from members of the same name.</summary>
    public IReadOnlyCollection<string> Declared { get; }

    /// <summary>
    /// Names that are used, in documentation too, and types that are declared: such can be parts of generated ones. A tree is the
    /// same object until its file is edited, so one that stands as it stood is not looked at again.
    /// </summary>
    public static FileWords Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        s_known.TryGetValue(tree, out var known) ? known : s_known.GetValue(tree, unknown => In(unknown, cancellationToken));

    private static FileWords In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(descendIntoTrivia: true))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (WordOf(node) is { } word)
                found.Add(word);
            else if (DeclaredBy(node) is { } name)
                declared.Add(name);
        }

        return new(found, declared);
    }

    /// <summary>Pages of Razor and the like, from which other generators make C# that this one does not see: any word counts.</summary>
    public static FileWords Of(SourceText? text, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in text?.Lines ?? Enumerable.Empty<TextLine>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.UnionWith(Identifiers(line.ToString()));
        }

        return new(found, []);
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string? WordOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        UsingDirectiveSyntax { Name: QualifiedNameSyntax imported } => Dotted(imported),
        BaseNamespaceDeclarationSyntax { Name: QualifiedNameSyntax declared } => Dotted(declared),
        _ => null,
    };

    private static string? DeclaredBy(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
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
