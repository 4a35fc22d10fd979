using SpecGen.Binding.Answers;
using SpecGen.Binding.Definitions;
using SpecGen.Binding.Tables;
using SpecGen.Common;

namespace SpecGen.Binding;

/// <summary>The parameters and bodies of an operation with their schemas.</summary>
internal sealed record Bodies(
    EquatableArray<Parameter> Parameters,
    RequestBody? Request,
    EquatableArray<Response> Responses,
    EquatableArray<Response> Errors)
{
    public static Bodies Bind(
        PageSections sections,
        AnswerSections answers,
        DefinitionCatalog catalog,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var parameters = ParameterTable.ReadAll(sections.Parameters, diagnostics, cancellationToken);
        var parameterRows = new BodySection(new Section(null, []), parameters.ConvertAll(parameter => parameter.Row), null, null);
        var request = sections.Request is null ? null : BodySection.Read(sections.Request, diagnostics, cancellationToken);
        var inPageOrder = new[] { parameterRows, request }.OfType<BodySection>().ToList();
        var firstAnswer = inPageOrder.Count;
        inPageOrder.AddRange(answers.All.Select(section => BodySection.Read(section, diagnostics, cancellationToken)));

        var schemas = SchemaBinder.Bind(catalog, inPageOrder, request, diagnostics, cancellationToken);
        var responses = new List<Response>();
        var errors = new List<Response>();
        for (var i = firstAnswer; i < inPageOrder.Count; i++)
        {
            var answer = inPageOrder[i].ToResponse(schemas[i]);
            (answers.IsError(inPageOrder[i].Section) ? errors : responses).Add(answer);
        }

        return new Bodies(
            parameters.Zip(schemas[0]!.Properties, (parameter, bound) => parameter.ToParameter(bound.Schema)).ToEquatableArray(),
            request?.ToRequest(schemas[1]),
            responses.ToEquatableArray(),
            errors.ToEquatableArray());
    }
}
