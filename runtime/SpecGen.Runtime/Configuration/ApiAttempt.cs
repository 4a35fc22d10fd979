using System.Net;

namespace SpecGen.Runtime;

/// <summary>One attempt of a call.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="PathTemplate">The documented path, keys in braces.</param>
/// <param name="Number">Which attempt it is, from 1.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="StatusCode">The reply's status; null where none came.</param>
public readonly record struct ApiAttempt(string Method, string PathTemplate, int Number, TimeSpan Duration, HttpStatusCode? StatusCode);
