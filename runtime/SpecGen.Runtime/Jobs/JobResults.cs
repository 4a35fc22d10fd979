namespace SpecGen.Runtime;

/// <summary>What became of each of many records.</summary>
/// <typeparam name="T">The resource.</typeparam>
/// <param name="records">What was written.</param>
/// <param name="errors">What failed.</param>
/// <param name="rollbackErrors">What could not be undone after a failure.</param>
public sealed class JobResults<T>(IReadOnlyList<T> records, IReadOnlyList<ApiError> errors, IReadOnlyList<ApiError> rollbackErrors)
{
    /// <summary>What was written.</summary>
    public IReadOnlyList<T> Records { get; } = records;

    /// <summary>What failed.</summary>
    public IReadOnlyList<ApiError> Errors { get; } = errors;

    /// <summary>What could not be undone after a failure: it still exists, or is still changed.</summary>
    public IReadOnlyList<ApiError> RollbackErrors { get; } = rollbackErrors;

    internal static JobResults<T> None { get; } = new([], [], []);
}
