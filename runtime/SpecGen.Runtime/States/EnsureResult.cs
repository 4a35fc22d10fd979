namespace SpecGen.Runtime;

/// <summary>What had to be done for a resource to be as it is wanted.</summary>
public enum EnsureResult
{
    /// <summary>Nothing: it was so already.</summary>
    Unchanged,

    /// <summary>It was not there, and was created.</summary>
    Created,

    /// <summary>It was otherwise, and was changed.</summary>
    Updated,

    /// <summary>It was there, and was deleted.</summary>
    Deleted,
}
