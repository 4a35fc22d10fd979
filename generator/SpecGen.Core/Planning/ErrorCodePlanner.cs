using System.Globalization;
using System.Text;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Plans the error-code constants of a resource: the union over its operations. A name is a few words of the description
/// and always the number, so two codes with one description stay apart; a reworded description is a compile error
/// whose number leads to the new name, never a silent change of meaning. Where pages word a code differently, each
/// wording has its constant: no name depends on which pages are present.
/// </summary>
public static class ErrorCodePlanner
{
    private const int MaximumWords = 6;

    private static readonly HashSet<string> s_fillers = new(
        ("a an the this that these those of to for in on at by with from into as and or is are was were be been has have had " +
        "it its there specified given provided uuid you your must should").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static ErrorCodesPlan? Plan(Resource resource, ResourceNames names)
    {
        var codes = resource.Operations
            .SelectMany(operation => operation.Page.ErrorCodes.Select(code => (operation.Page, code)))
            .Where(stated => IsNumber(stated.code.Code))
            .Select(stated => (stated.Page, stated.code.Description, Number: Number(stated.code.Code)))
            .GroupBy(stated => (stated.Number, Name: NameOf(stated.Description, stated.Number)))
            .OrderBy(group => group.Key.Number)
            .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => new ErrorCodePlan(
                group.Key.Name,
                group.Key.Number.ToString(CultureInfo.InvariantCulture) + "L",
                Documentation.OfErrorCode(
                    group.First().Description,
                    group.Select(stated => $"{stated.Page.Method} {stated.Page.PathTemplate}").Distinct())))
            .ToEquatableArray();
        return codes.IsEmpty
            ? null
            : new(names.ErrorCodesName, DocumentationPlan.Of($"Error codes documented for {PathOf(resource)}."), codes);
    }

    /// <summary>
    /// <c>IPsec SA with the specified UUID was not found.</c> and 66257118 give <c>IpsecSaNotFound66257118</c>. A digit at
    /// the end of the words is kept apart: <c>NodesNeedOntap8_9699428</c>.
    /// </summary>
    public static string NameOf(string description, long code)
    {
        var words = string.Join(" ", TellingWords(description).Take(MaximumWords)).ToLowerInvariant();
        var number = code.ToString(CultureInfo.InvariantCulture).Replace('-', '_');
        if (words.Length == 0)
            return "Code" + number;
        return Identifier.Pascal(words) + (char.IsDigit(words[words.Length - 1]) ? "_" : "") + number;
    }

    private static string PathOf(Resource resource) => "/" + string.Join("/", resource.Literals);

    private static bool IsNumber(string code) =>
        long.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static long Number(string code) =>
        long.Parse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>All but fillers; "be" is one, unless it follows "not" or "cannot" (<c>CouldNotBeFound</c>).</summary>
    private static IEnumerable<string> TellingWords(string description)
    {
        var previous = "";
        foreach (var word in Words(description))
        {
            var isNegated = word.Equals("be", StringComparison.OrdinalIgnoreCase) && previous.EndsWith("not", StringComparison.OrdinalIgnoreCase);
            if (isNegated || !s_fillers.Contains(word))
                yield return word;
            previous = word;
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var character in text)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                word.Append(character);
            }
            else if (character is not '\'' && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }
}
