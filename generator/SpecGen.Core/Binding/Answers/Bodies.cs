using SpecGen.Binding.Definitions;
using SpecGen.Common;

namespace SpecGen.Binding.Answers;

/// <summary>The bodies of an operation with their schemas.</summary>
internal sealed record Bodies(RequestBody? Request, EquatableArray<Response> Responses, EquatableArray<Response> Errors)
{
    public static Bodies Bind(
        Section? requestSection,
        AnswerSections answers,
        DefinitionCatalog catalog,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var inPageOrder = new List<BodySection>();
        foreach (var section in new[] { requestSection }.OfType<Section>().Concat(answers.All))
            inPageOrder.Add(BodySection.Read(section, diagnostics, cancellationToken));

        var request = requestSection is null ? null : inPageOrder[0];
        var schemas = SchemaBinder.Bind(catalog, inPageOrder, request, diagnostics, cancellationToken);
        var responses = new List<Response>();
        var errors = new List<Response>();
        for (var i = request is null ? 0 : 1; i < inPageOrder.Count; i++)
        {
            var answer = inPageOrder[i].ToResponse(schemas[i]);
            (answers.IsError(inPageOrder[i].Section) ? errors : responses).Add(answer);
        }

        return new Bodies(request?.ToRequest(schemas[0]), responses.ToEquatableArray(), errors.ToEquatableArray());
    }
}
