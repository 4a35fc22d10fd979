using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Tool.Check;
using SpecGen.Input;

namespace SpecGen.Tool.Explain;

/// <summary>Prints an operation and its schema trees, with the definition behind every object.</summary>
internal static class PageExplanation
{
    private const int Indent = 2;

    public static void Print(TextWriter output, ReadPage page)
    {
        output.WriteLine(page.File);
        if (page.Operation is { } operation)
            Print(output, operation);
        DiagnosticPrinter.Print(output, page.Diagnostics);
        output.WriteLine();
    }

    private static void Print(TextWriter output, Operation operation)
    {
        var release = operation.IntroducedIn is { } version ? $" (since {version})" : "";
        output.WriteLine($"{operation.Method} {operation.PathTemplate}{release}: {operation.Title}");
        if (operation.IsDeprecated)
            output.WriteLine($"{Blanks(1)}deprecated");
        foreach (var parameter in operation.Parameters)
        {
            PrintLine(output, 1, $"{parameter.Location} {parameter.Name}", parameter.Schema, parameter.Required);
            PrintProperties(output, 2, parameter.Schema);
        }

        StatementExplanation.Print(output, Blanks(1), operation.Statements);
        PrintPaths(output, operation.SendsExpensiveProperties ? "expensive, sent all the same" : "expensive", operation.ExpensiveProperties);
        PrintPaths(output, "advanced", operation.AdvancedProperties);
        PrintBody(output, "request", operation.Request?.Schema);
        foreach (var response in operation.Responses)
            PrintBody(output, $"response {response.Status}", response.Schema);
        foreach (var error in operation.Errors)
            PrintBody(output, $"error {error.Status}", error.Schema);
        if (!operation.ErrorCodes.IsEmpty)
            output.WriteLine($"{Blanks(1)}{operation.ErrorCodes.Count} error codes");
    }

    private static void PrintPaths(TextWriter output, string name, EquatableArray<string> paths)
    {
        if (!paths.IsEmpty)
            output.WriteLine($"{Blanks(1)}{name}: {string.Join(", ", paths)}");
    }

    private static void PrintBody(TextWriter output, string name, Schema? schema)
    {
        output.WriteLine($"{Blanks(1)}{name}");
        if (schema is not null)
            PrintProperties(output, 2, schema);
    }

    private static void PrintProperties(TextWriter output, int depth, Schema schema)
    {
        foreach (var property in schema.Properties)
        {
            PrintLine(output, depth, property.Name, property.Schema, property.Schema.Required ?? false);
            PrintProperties(output, depth + 1, property.Schema);
        }

        if (schema.AdditionalProperties is { } values)
        {
            PrintLine(output, depth, "(any key)", values, isRequired: false);
            PrintProperties(output, depth + 1, values);
        }
    }

    private static void PrintLine(TextWriter output, int depth, string name, Schema schema, bool isRequired)
    {
        var definition = schema.Definition is { } reference ? $" = {reference.Name} (definition {reference.Index + 1})" : "";
        output.WriteLine($"{Blanks(depth)}{name}: {SchemaWords.Of(schema)}{(isRequired ? ", required" : "")}{definition}");
    }

    private static string Blanks(int depth) => new(' ', depth * Indent);
}
