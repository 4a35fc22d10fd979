using SpecGen.Binding.Definitions;
using SpecGen.Common;

namespace SpecGen.Binding;

/// <summary>The bodies of an operation with their schemas.</summary>
internal sealed record Bodies(RequestBody? Request, EquatableArray<Response> Responses, Response? Error)
{
    public static Bodies Bind(
        PageSections sections,
        DefinitionCatalog catalog,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var inPageOrder = new List<BodySection>();
        foreach (var section in new[] { sections.Request }.Concat(sections.Responses).Append(sections.Error).OfType<Section>())
            inPageOrder.Add(BodySection.Read(section, diagnostics, cancellationToken));

        var request = sections.Request is null ? null : inPageOrder[0];
        var error = sections.Error is null ? null : inPageOrder[inPageOrder.Count - 1];
        var schemas = SchemaBinder.Bind(catalog, inPageOrder, request, diagnostics, cancellationToken);
        var responses = new List<Response>();
        for (var i = 0; i < inPageOrder.Count; i++)
        {
            if (!ReferenceEquals(inPageOrder[i], request) && !ReferenceEquals(inPageOrder[i], error))
                responses.Add(inPageOrder[i].ToResponse(schemas[i]));
        }

        return new Bodies(
            request?.ToRequest(schemas[0]),
            responses.ToEquatableArray(),
            error?.ToResponse(schemas[schemas.Length - 1]));
    }
}
