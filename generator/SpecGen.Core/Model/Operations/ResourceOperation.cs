using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Model;

/// <summary>An operation in the light of its resource: all that it is, so that later stages only name it.</summary>
/// <param name="Path">Its path, taken apart.</param>
/// <param name="Response">Shape of the first successful response.</param>
/// <param name="HasBody">The page documents a request body.</param>
/// <param name="StatesBody">The page says what that body is.</param>
public sealed record ResourceOperation(
    OperationName Name,
    ResourcePath Path,
    OperationTraits Traits,
    ResponseShape Response,
    bool HasBody,
    bool StatesBody,
    OperationText Text)
{
    public string Method => Name.Method;

    /// <summary>As printed, with <c>{names}</c>.</summary>
    public string PathTemplate => Name.PathTemplate;

    /// <summary>First release that has the operation, as printed: <c>9.8</c>.</summary>
    public string? IntroducedIn { get; init; }

    public bool IsDeprecated { get; init; }

    /// <inheritdoc cref="RequiredMembers"/>
    public EquatableArray<string> Required { get; init; }

    /// <summary>In page order; names can repeat.</summary>
    public EquatableArray<OperationParameter> Parameters { get; init; }

    /// <summary>Documented errors in page order.</summary>
    public EquatableArray<DocumentedError> Errors { get; init; }

    /// <summary>In page order; codes can repeat.</summary>
    public EquatableArray<ErrorCode> ErrorCodes { get; init; }

    /// <summary>What it answers with where that is <see cref="ResponseShape.Value"/>.</summary>
    public DataType? Answer { get; init; }

    /// <summary>What it takes where that is no object with members of its own.</summary>
    public DataType? Body { get; init; }

    /// <summary>By which members the records that it creates are known, as an override says; null where none does.</summary>
    public EquatableArray<string>? NaturalKey { get; init; }

    /// <summary>It takes or answers with a bare array of records.</summary>
    public bool TakesArray { get; init; }

    /// <inheritdoc cref="TakesArray"/>
    public bool AnswersArray { get; init; }

    /// <summary>It acts on the records that a query finds: it reads a collection, or writes without a key.</summary>
    public bool SelectsRecords =>
        Response == ResponseShape.Collection || (!Path.EndsWithKey && Method is "PATCH" or "DELETE");

    /// <summary>Its own page says what the record is; a page of another operation must not change its type.</summary>
    public bool StatesRecord =>
        (StatesBody && Body is null && Method != "DELETE") || Response is ResponseShape.Record or ResponseShape.Collection;

    public static ResourceOperation Of(Operation page)
    {
        var path = ResourcePath.Parse(page.PathTemplate);
        var answer = Answers.BodyOf(page);
        var request = page.Request?.Schema;
        var operation = new ResourceOperation(
            page.Name,
            path,
            OperationTraits.Of(page, path),
            Answers.ShapeOf(page, answer),
            page.Request is not null,
            request is not null,
            OperationText.Of(page))
        {
            IntroducedIn = page.IntroducedIn,
            IsDeprecated = page.IsDeprecated,
            Required = RequiredMembers.Of(page),
            Errors = page.Errors.Select(DocumentedError.Of).ToEquatableArray(),
            ErrorCodes = page.ErrorCodes,
            Answer = Answers.ValueOf(answer),
            AnswersArray = answer?.Type == "array",
            Body = Answers.ValueOf(request),
            TakesArray = request?.Type == "array",
            NaturalKey = request?.Attributes.NaturalKey,
        };
        return operation with
        {
            Parameters = page.Parameters.Select(parameter => OperationParameter.Of(parameter, page, operation.SelectsRecords)).ToEquatableArray(),
        };
    }
}

/// <summary>A documented error of an operation.</summary>
/// <param name="Status">As printed: <c>404</c>, <c>4xx</c>, <c>Default</c>.</param>
/// <param name="HasOwnBody">It has a body of its own, beside ONTAP's envelope.</param>
public sealed record DocumentedError(string Status, bool HasOwnBody)
{
    public static DocumentedError Of(Response error) => new(error.Status, ErrorBodies.TypeOf(error) is not null);
}
