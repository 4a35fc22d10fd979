using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>Turns the blocks of one page into the operation that the page states.</summary>
public static class PageBinder
{
    public static BoundPage Bind(Page page, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var sections = PageSections.Of(page, cancellationToken);
        if (sections.Operation is not { } operationLine)
        {
            diagnostics.Add(DiagnosticRules.NotAnOperationPage, default);
            return new BoundPage(null, diagnostics.ToArray());
        }

        var catalog = DefinitionCatalog.Read(sections.Definitions, page.Form, diagnostics, cancellationToken);
        var resolver = new DefinitionResolver(catalog, new PrintOrder(catalog, cancellationToken), diagnostics);
        var binder = new SchemaBinder(catalog, resolver, diagnostics, cancellationToken);
        var bodies = new BodyBinder(binder, page.Form, diagnostics, cancellationToken);
        var description = OperationDescription.Of(sections);
        var operation = new Operation
        {
            Method = operationLine.Method,
            PathTemplate = operationLine.PathTemplate,
            Title = sections.Title,
            IntroducedIn = description.IntroducedIn,
            Description = description.Paragraphs,
            RelatedCommands = description.RelatedCommands,
            ExpensiveProperties = description.ExpensiveProperties,
            DescriptionParts = description.Parts,
            Parameters = ReadParameters(sections, diagnostics, cancellationToken),
            Request = bodies.BindRequest(sections.Request),
            Responses = sections.Responses.Select(bodies.BindResponse).ToEquatableArray(),
            Error = sections.Error is null ? null : bodies.BindResponse(sections.Error),
            ErrorCodes = ErrorCodeTables.Read(sections.Error),
            Definitions = catalog.All.Select(definition => definition.Name).ToEquatableArray(),
        };
        return new BoundPage(operation, diagnostics.ToArray());
    }

    private static EquatableArray<Parameter> ReadParameters(PageSections sections, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (sections.Parameters is null || ParameterTable.Find(sections.Parameters) is not { } table)
            return [];
        return ParameterTable.Read(table, diagnostics, cancellationToken);
    }
}
