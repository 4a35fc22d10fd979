namespace SpecGen.Runtime;

/// <summary>How a resource is brought to a wanted state. What is said of writes holds for the write that this needs.</summary>
/// <typeparam name="T">The resource.</typeparam>
public class EnsureOptions<T> : ApiWriteOptions
    where T : ApiObject
{
    /// <summary>Only says what would be done: nothing is written.</summary>
    public bool DryRun { get; set; }

    /// <summary>By which members the resource is found, in place of those that the method names; null for those.</summary>
    public IReadOnlyList<ApiField<T>>? Key { get; set; }

    /// <summary>Lists of which the order means nothing, besides those that the pages call sets.</summary>
    public IReadOnlyList<ApiField<T>> Sets { get; set; } = [];

    /// <summary>A record without something that was wanted is not as it was wanted.</summary>
    internal override bool MayLeaveOut => false;
}
