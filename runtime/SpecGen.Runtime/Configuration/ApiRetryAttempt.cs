namespace SpecGen.Runtime;

/// <summary>An attempt that failed, for a program that decides whether there is another (<see cref="ApiRetryOptions.ShouldRetry"/>).</summary>
/// <param name="Failure">What failed: status, code, headers, method and documented path. A call that is not repeated throws it.</param>
/// <param name="Number">Which attempt it was, from 1.</param>
/// <param name="IsRead">The call reads: doing it twice is doing it once.</param>
/// <param name="IsSafe">The client itself would try again: a read failed in passing, or a write was surely not executed.</param>
public sealed record ApiRetryAttempt(ApiException Failure, int Number, bool IsRead, bool IsSafe);
