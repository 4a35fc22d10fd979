using SpecGen.Tool.Explain;
using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Assistant;

/// <summary>All that a page says of an operation, as text.</summary>
internal static class OperationDescription
{
    public static string Of(ReferencePage page)
    {
        using var output = new StringWriter();
        PageExplanation.Print(output, page.Page);
        var operation = page.Operation!;
        foreach (var paragraph in operation.Description)
            output.WriteLine(paragraph);
        foreach (var command in operation.RelatedCommands)
            output.WriteLine($"command of the cluster: {command}");
        foreach (var code in operation.ErrorCodes)
            output.WriteLine($"error {code.Code}: {code.Description}");
        return output.ToString();
    }

    /// <summary>What a body must and may have, and what it is by default.</summary>
    public static string OfRequired(ReferencePage page)
    {
        using var output = new StringWriter();
        var operation = page.Operation!;
        output.WriteLine($"{operation.Name} ({page.PlaceOf(operation.PathTemplate)})");
        var head = output.GetStringBuilder().Length;
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Required))
            output.WriteLine($"{parameter.Location} {parameter.Name}: {SchemaWords.Of(parameter.Schema)}, required");
        foreach (var property in operation.Request?.Schema?.Properties ?? default)
        {
            if (property.Schema.Required == true)
                output.WriteLine($"{property.Name}: {SchemaWords.Of(property.Schema)}, required by the table");
        }

        StatementExplanation.Print(output, "", operation.Statements);
        if (output.GetStringBuilder().Length == head)
            output.WriteLine("The page names nothing as required.");
        return output.ToString();
    }
}
