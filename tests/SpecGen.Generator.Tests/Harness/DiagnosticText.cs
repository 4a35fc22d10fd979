using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SpecGen.Generator.Tests.Harness;

/// <summary>Diagnostics as Verify.SourceGenerators prints them.</summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) =>
        $"{{\n  Diagnostics: [\n{string.Join(",\n", diagnostics.Select(Of))}\n  ]\n}}";

    private static string Of(Diagnostic diagnostic)
    {
        var rule = diagnostic.Descriptor;
        var text = new StringBuilder("    {\n");
        Add(text, 6, "Location", diagnostic.Location.GetMappedLineSpan().ToString());
        Add(text, 6, "Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Add(text, 6, "Severity", diagnostic.Severity.ToString());
        Add(text, 6, "WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        text.Append("      Descriptor: {\n");
        Add(text, 8, "Id", rule.Id);
        Add(text, 8, "Title", rule.Title.ToString(CultureInfo.InvariantCulture));
        Add(text, 8, "Description", rule.Description.ToString(CultureInfo.InvariantCulture));
        Add(text, 8, "HelpLink", rule.HelpLinkUri);
        Add(text, 8, "MessageFormat", rule.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Add(text, 8, "Category", rule.Category);
        Add(text, 8, "DefaultSeverity", rule.DefaultSeverity.ToString());
        text.Append("        IsEnabledByDefault: ").Append(rule.IsEnabledByDefault ? "true" : "false");
        return text.Append("\n      }\n    }").ToString();
    }

    /// <summary>What is empty is left out.</summary>
    private static void Add(StringBuilder text, int indent, string name, string value)
    {
        if (value.Length > 0)
            text.Append(' ', indent).Append(name).Append(": ").Append(value).Append(",\n");
    }
}
