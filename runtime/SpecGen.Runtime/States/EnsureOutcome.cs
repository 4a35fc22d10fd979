namespace SpecGen.Runtime;

/// <summary>What was done, or in a dry run would be done, for a resource to be as it is wanted.</summary>
/// <typeparam name="T">The resource.</typeparam>
public sealed class EnsureOutcome<T>
    where T : ApiObject, new()
{
    /// <summary>What had to be done.</summary>
    public required EnsureResult Result { get; init; }

    /// <summary>The members that were not as they are wanted; empty unless the resource was updated.</summary>
    public IReadOnlyList<EnsureChange> Changes { get; init; } = [];

    /// <summary>
    /// Dotted wire names of wanted members that the server never gives, such as passwords: whether they are as wanted cannot be
    /// told, and they alone cause no update. Empty where the resource was not there.
    /// </summary>
    public IReadOnlyList<string> Uncompared { get; init; } = [];

    /// <summary>The resource as it was found, with the members that were asked about; null where it was not there.</summary>
    public T? Found { get; init; }

    /// <summary>The write that was made; null where none was needed, or in a dry run.</summary>
    public JobOperation<T>? Operation { get; init; }

    /// <summary>Something had to be done.</summary>
    public bool IsChanged => Result != EnsureResult.Unchanged;

    /// <summary>The outcome in a line.</summary>
    public override string ToString() => Changes.Count == 0 ? $"{Result}" : $"{Result} ({string.Join("; ", Changes)})";
}
