using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>What an operation answers with when it succeeds.</summary>
public enum ResponseShape
{
    /// <summary>No body.</summary>
    Nothing,

    /// <summary>The resource itself.</summary>
    Record,

    /// <summary>An envelope of records: <c>records</c> with <c>num_records</c>, or <c>items</c> with <c>metadata</c>.</summary>
    Collection,

    /// <summary>A job that does the work.</summary>
    Job,

    /// <summary>What has no members of its own: a map, a list, a scalar.</summary>
    Value,

    /// <summary>Something of which the page does not say what it is.</summary>
    Raw,
}

/// <summary>An operation in the light of its resource.</summary>
/// <param name="Path">Its path, taken apart.</param>
/// <param name="Response">Shape of the first successful response.</param>
/// <param name="HasBody">The page documents a request body.</param>
public sealed record ResourceOperation(
    Operation Page,
    ResourcePath Path,
    ResponseShape Response,
    bool HasBody)
{
    /// <summary>What it answers with where that is <see cref="ResponseShape.Value"/>.</summary>
    public DataType? Answer { get; init; }

    /// <summary>What it takes where that is no object with members of its own.</summary>
    public DataType? Body { get; init; }

    /// <summary>It takes or answers with a bare array of records.</summary>
    public bool TakesArray { get; init; }

    /// <inheritdoc cref="TakesArray"/>
    public bool AnswersArray { get; init; }

    /// <summary>It acts on the records that a query finds: it reads a collection, or writes without a key.</summary>
    public bool SelectsRecords =>
        Response == ResponseShape.Collection || (!Path.EndsWithKey && Page.Method is "PATCH" or "DELETE");

    /// <summary>Its own page says what the record is; a page of another operation must not change its type.</summary>
    public bool StatesRecord =>
        (Page.Request?.Schema is not null && Body is null && Page.Method != "DELETE") || Response is ResponseShape.Record or ResponseShape.Collection;
}

/// <summary>
/// The operations of one collection and its items, and the one schema that is the union of all they state.
/// </summary>
/// <param name="Identity">Dotted C# form of the literal path segments; see <see cref="ResourcePath.Identity"/>.</param>
/// <param name="Literals">The literal path segments as printed.</param>
/// <param name="SingularIsPath">See <see cref="ResourceGroup"/>.</param>
/// <param name="Record">Null where no operation of the resource has a body of its own.</param>
/// <param name="NameOverride">The record's name in C# that an override of a body asks for.</param>
/// <param name="ErrorBody">The union of all documented bodies of errors that are no envelope of ONTAP's; null where there is none.</param>
public sealed record Resource(
    string Identity,
    EquatableArray<string> Literals,
    bool SingularIsPath,
    EquatableArray<ResourceOperation> Operations,
    DataType? Record,
    string? NameOverride = null,
    DataType? ErrorBody = null)
{
    /// <inheritdoc cref="ResourceGroup.Below"/>
    public EquatableArray<string> NamespacesBelow { get; init; }

    /// <summary>Objects that are the same are one type, instead of one for each place.</summary>
    public bool SharesEqualObjects { get; init; }
}
