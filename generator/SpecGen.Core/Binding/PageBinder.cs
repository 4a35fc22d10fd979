using SpecGen.Binding.Answers;
using SpecGen.Binding.Definitions;
using SpecGen.Binding.Sections;
using SpecGen.Binding.Tables;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>Turns the blocks of one page into the operation that the page states.</summary>
public static class PageBinder
{
    /// <summary>What a page tells that may be cut behind its beginning. Null if it states no operation that can be used.</summary>
    public static PageBeginning? BindBeginning(Page page, CancellationToken cancellationToken)
    {
        var sections = PageSections.Of(page, cancellationToken);
        return sections.Operation is { } line && PathChecks.FaultOf(line.PathTemplate) is null
            ? new(new(line.Method, line.PathTemplate), sections.Introduction.Blocks.Select(OperationDescription.ReleaseIn).FirstOrDefault(release => release is not null))
            : null;
    }

    public static BoundPage Bind(Page page, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var sections = PageSections.Of(page, cancellationToken);
        if (sections.Operation is not { } operationLine)
            return new BoundPage(null, [PageCompleteness.WithoutOperation(page)]);

        if (PathChecks.FaultOf(operationLine.PathTemplate) is { } fault)
        {
            diagnostics.Add(DiagnosticRules.UnusablePath, operationLine.Range, operationLine.PathTemplate, fault);
            return new BoundPage(null, diagnostics.ToArray());
        }

        var answers = AnswerSections.Of(sections);
        if (answers.Responses.Count == 0)
            diagnostics.Add(DiagnosticRules.MissingResponse, operationLine.Range);

        var catalog = DefinitionCatalog.Read(sections.Definitions, diagnostics, cancellationToken);
        var bodies = Bodies.Bind(sections, answers, catalog, diagnostics, cancellationToken);
        PathChecks.Compare(operationLine, bodies.Parameters, diagnostics);
        foreach (var table in page.Blocks.OfType<Table>().Where(table => table.IsUnclosed))
            diagnostics.Add(DiagnosticRules.UnclosedTable, table.Range);
        var description = OperationDescription.Of(sections, diagnostics);
        PageCompleteness.Check(page, sections, description, bodies, catalog, diagnostics);
        var operation = new Operation
        {
            Method = operationLine.Method,
            PathTemplate = operationLine.PathTemplate,
            Title = sections.Title,
            IntroducedIn = description.IntroducedIn,
            IsDeprecated = description.IsDeprecated,
            Description = description.Paragraphs,
            RelatedCommands = description.RelatedCommands,
            ExpensiveProperties = description.ExpensiveProperties,
            SendsExpensiveProperties = description.SendsExpensiveProperties,
            AdvancedProperties = description.AdvancedProperties,
            DescriptionParts = description.Parts,
            Statements = StatementReader.Read(sections, bodies.Request?.Schema, bodies.Parameters, diagnostics),
            Parameters = bodies.Parameters,
            Request = bodies.Request,
            Responses = bodies.Responses,
            Errors = bodies.Errors,
            ErrorCodes = ErrorCodeTables.Read(answers.Errors),
            Definitions = catalog.All.Select(definition => definition.Name).ToEquatableArray(),
        };
        return new BoundPage(UnstatedAnswers.Mark(operation, answers.Responses, diagnostics), diagnostics.ToArray());
    }
}
