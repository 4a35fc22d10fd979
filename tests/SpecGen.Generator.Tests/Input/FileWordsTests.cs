using Microsoft.CodeAnalysis.CSharp;
using SpecGen.Generator.Input;

namespace SpecGen.Generator.Tests.Input;

/// <summary>An edit costs the file that was edited.</summary>
public class FileWordsTests
{
    [Fact]
    public void A_file_that_stands_as_it_stood_is_not_looked_at_again()
    {
        var tree = CSharpSyntaxTree.ParseText("class Garden { Bed bed; }", cancellationToken: TestContext.Current.CancellationToken);

        var words = FileWords.Of(tree, TestContext.Current.CancellationToken);

        Assert.Equal(["Garden", "Bed"], words);
        Assert.Same(words, FileWords.Of(tree, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_file_looked_at_in_vain_is_looked_at_again()
    {
        var tree = CSharpSyntaxTree.ParseText("class Garden;", cancellationToken: TestContext.Current.CancellationToken);

        Assert.ThrowsAny<OperationCanceledException>(() => FileWords.Of(tree, new CancellationToken(canceled: true)));

        Assert.Equal(["Garden"], FileWords.Of(tree, TestContext.Current.CancellationToken));
    }
}
