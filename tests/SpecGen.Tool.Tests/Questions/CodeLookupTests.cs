using SpecGen.Tool.Questions;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Questions;

public sealed class CodeLookupTests : IDisposable
{
    private readonly KiteReference _kites = new();

    [Fact]
    public void Every_operation_that_documents_a_code_is_found_with_its_own_words() => Assert.Equal(
        ["GET /kites: The kite is gone.", "POST /kites: The kite is gone.", "GET /kites/{uuid}: The specified kite was not found."],
        CodeLookup.Find(_kites.Open(), "4711").Select(meaning => $"{meaning.Method} {meaning.Path}: {meaning.Description}"));

    [Fact]
    public void The_constant_is_the_one_that_is_generated() =>
        Assert.Equal("KiteErrors.NoWindForKite52428800", Assert.Single(CodeLookup.Find(_kites.Open(), "52428800")).Constant);

    [Fact]
    public void The_place_is_the_codes_own()
    {
        var place = Assert.Single(CodeLookup.Find(_kites.Open(), "52428800")).Place;

        var file = Path.Combine(_kites.Folder, "post-kites.adoc");
        var line = Array.IndexOf(File.ReadAllLines(file), "|52428800") + 1;
        Assert.Equal($"{file}({line},2)", place);
    }

    [Fact]
    public void A_part_of_a_code_is_another() => Assert.Empty(CodeLookup.Find(_kites.Open(), "471"));

    public void Dispose() => _kites.Dispose();
}
