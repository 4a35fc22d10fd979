using System.Globalization;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Answers;

/// <summary>Errors with the code and the words of the page, where it documents them.</summary>
internal static class DocumentedErrors
{
    /// <param name="code">What the page has to document; null for none.</param>
    /// <param name="otherwise">What is answered where it does not.</param>
    public static OntapError Of(ServedOperation? operation, long? code, OntapError otherwise)
    {
        var printed = code?.ToString(CultureInfo.InvariantCulture);
        return printed is not null && operation?.Page.ErrorCodes.FirstOrDefault(known => known.Code == printed) is { } documented
            ? otherwise with { Code = code!.Value, Message = documented.Description }
            : otherwise;
    }
}
