using System.Collections.ObjectModel;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>One page of a collection.</summary>
/// <typeparam name="T">The resource.</typeparam>
/// <param name="records">The records; a page may have none and still not be the last.</param>
/// <param name="resumeToken">Where the next page begins; null on the last.</param>
/// <param name="errors">What the server could not give.</param>
/// <param name="other">What else the page says, by name.</param>
/// <param name="response">What the server answered; null in a stand-in.</param>
public sealed class ApiPage<T>(
    IReadOnlyList<T> records,
    string? resumeToken,
    IReadOnlyList<ApiError> errors,
    IReadOnlyDictionary<string, JsonElement>? other = null,
    ApiResponse? response = null)
{
    /// <summary>The records; a page may have none and still not be the last.</summary>
    public IReadOnlyList<T> Records { get; } = records;

    /// <summary>
    /// Where the next page begins, to go on later with <see cref="ApiPageable{T}.PagesAsync"/>; null on the last page.
    /// It is opaque and bound to the server.
    /// </summary>
    public string? ResumeToken { get; } = resumeToken;

    /// <summary>What the server could not give; empty where the page is whole.</summary>
    public IReadOnlyList<ApiError> Errors { get; } = errors;

    /// <summary>
    /// What else the page says, by name, such as the <c>notice</c> that tells why a list of the busiest clients is empty;
    /// empty for most resources.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> Other { get; } = other ?? ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <summary>
    /// Status and headers of the page; its text only where the options of the list ask for the response
    /// (<see cref="ApiCallOptions.Response"/>). Empty in a stand-in.
    /// </summary>
    public ApiResponse Response { get; } = response ?? new();
}
