using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Input;

namespace SpecGen.Simulator.Reference;

/// <summary>Leaves out of pages what came after a release: operations, parameters and members.</summary>
internal sealed class ReleasedPages(string release)
{
    private readonly Release _served = Release.Of(release)
        ?? throw new ArgumentException($"'{release}' is no release; name one as pages do, such as 9.12.1, without a patch.", nameof(release));

    /// <summary>Reads the pages whose beginning does not say when the operation came.</summary>
    public IEnumerable<DeferredOperation> Of(IEnumerable<DeferredOperation> operations) =>
        operations.Where(operation => IsThere(operation.IntroducedIn ?? operation.Page.IntroducedIn)).Select(operation => operation.With(Of));

    private Operation Of(Operation page) => page with
    {
        Parameters = page.Parameters.Where(parameter => IsThere(parameter.Schema.Attributes.IntroducedIn)).ToEquatableArray(),
        Request = page.Request is { Schema: { } body } request ? request with { Schema = Of(body) } : page.Request,
        Responses = page.Responses.Select(response => response.Schema is { } answer ? response with { Schema = Of(answer) } : response).ToEquatableArray(),
    };

    private Schema Of(Schema schema) => schema with
    {
        Properties = schema.Properties
            .Where(property => IsThere(property.Schema.Attributes.IntroducedIn))
            .Select(property => property with { Schema = Of(property.Schema) })
            .ToEquatableArray(),
        AdditionalProperties = schema.AdditionalProperties is { } values ? Of(values) : null,
    };

    private bool IsThere(string? introduced) => Release.Of(introduced) is not { } release || release.CompareTo(_served) <= 0;
}
