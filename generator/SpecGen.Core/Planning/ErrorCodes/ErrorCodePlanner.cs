using System.Globalization;
using SpecGen.Common;
using SpecGen.Model;

namespace SpecGen.Planning.ErrorCodes;

/// <summary>
/// Plans the error-code constants of a resource: the union over its operations. A name is a few words of the description
/// and always the number, so two codes with one description stay apart; a reworded description is a compile error
/// whose number leads to the new name, never a silent change of meaning. Where pages word a code differently, each
/// wording has its constant: no name depends on which pages are present.
/// </summary>
public static class ErrorCodePlanner
{
    public static ErrorCodesPlan? Plan(Resource resource, ResourceNames names, ErrorWords words)
    {
        var codes = resource.Operations
            .SelectMany(operation => operation.ErrorCodes.Select(code => (operation, code)))
            .Where(stated => IsNumber(stated.code.Code))
            .Select(stated => (Operation: stated.operation, stated.code.Description, Number: Number(stated.code.Code)))
            .GroupBy(stated => (stated.Number, Name: Numbered(words.Of(stated.Description), stated.Number)))
            .OrderBy(group => group.Key.Number)
            .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => new ErrorCodePlan(
                group.Key.Name,
                group.Key.Number.ToString(CultureInfo.InvariantCulture) + "L",
                Documentation.OfErrorCode(
                    group.First().Description,
                    group.Select(stated => $"{stated.Operation.Method} {stated.Operation.PathTemplate}").Distinct())))
            .ToEquatableArray();
        return codes.IsEmpty
            ? null
            : new(names.ErrorCodesName, DocumentationPlan.Of($"Error codes documented for {PathOf(resource)}."), codes);
    }

    /// <summary>Each code of an operation that is a number, once and in order.</summary>
    public static EquatableArray<long> NumbersOf(ResourceOperation operation) =>
        operation.ErrorCodes.Select(code => code.Code).Where(IsNumber).Select(Number).Distinct().OrderBy(number => number).ToEquatableArray();

    /// <summary>
    /// <c>IPsec SA with the specified UUID was not found.</c> and 66257118 give <c>IpsecSaNotFound66257118</c>. A digit at
    /// the end of the words is kept apart: <c>NodesNeedOntap8_9699428</c>.
    /// </summary>
    public static string NameOf(string description, long code) => Numbered(new ErrorWords().Of(description), code);

    private static string Numbered(string words, long code)
    {
        var number = code.ToString(CultureInfo.InvariantCulture).Replace('-', '_');
        if (words.Length == 0)
            return "Code" + number;
        var name = char.IsDigit(words[words.Length - 1]) ? $"{words}_{number}" : words + number;
        return char.IsDigit(name[0]) ? "Value" + name : name;
    }

    private static string PathOf(Resource resource) => "/" + string.Join("/", resource.Literals);

    private static bool IsNumber(string code) =>
        long.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static long Number(string code) =>
        long.Parse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
