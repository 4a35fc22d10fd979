using System.Globalization;
using SpecGen.Facts;
using SpecGen.Model;
using SpecGen.Planning;
using SpecGen.Planning.ErrorCodes;

namespace SpecGen.Tool.Questions;

/// <summary>What an operation's page says of an error code.</summary>
/// <param name="Constant">The generated constant, with its class: <c>VolumeErrors.NotFound4</c>; null for a code that is no number.</param>
/// <param name="Place">Of the code on the page.</param>
internal sealed record CodeMeaning(string Code, string Method, string Path, string Description, string? Constant, string Place);

/// <summary>Finds what a reference says of an error code.</summary>
internal static class CodeLookup
{
    private const string Heading = "Response Codes";

    /// <summary>In the order of paths; an operation that words it in two ways has it twice.</summary>
    public static IReadOnlyList<CodeMeaning> Find(ReferencePages reference, string code) =>
    [
        .. reference.Mentioning(code)
            .SelectMany(page => page.Operation!.ErrorCodes.Where(stated => stated.Code == code).Select(stated => MeaningOf(page, stated)))
            .DistinctBy(meaning => (meaning.Path, meaning.Method, meaning.Description))
            .OrderBy(meaning => meaning.Path, StringComparer.Ordinal)
            .ThenBy(meaning => meaning.Method, StringComparer.Ordinal),
    ];

    public static CodeMeaning MeaningOf(ReferencePage page, ErrorCode stated)
    {
        var operation = page.Operation!;
        return new(
            stated.Code,
            operation.Method,
            operation.PathTemplate,
            stated.Description,
            ConstantOf(operation, stated.Code, stated.Description),
            page.PlaceOf(stated.Code, Heading));
    }

    private static string? ConstantOf(Binding.Operation operation, string code, string description)
    {
        if (!long.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return null;
        // Names of error codes need the path alone, and merging the bodies of a page takes longer than reading it.
        var resource = ResourceMerger.Merge(ResourceGroup.Of([operation with { Request = null, Responses = [] }])[0]).Resource;
        return $"{new ResourceNames(new("Ontap", "OntapClient"), resource).ErrorCodesName}.{ErrorCodePlanner.NameOf(description, number)}";
    }
}
