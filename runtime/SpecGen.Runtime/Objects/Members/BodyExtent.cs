namespace SpecGen.Runtime;

/// <summary>How much of an object is written.</summary>
internal enum BodyExtent : byte
{
    /// <summary>Every member that is present.</summary>
    Everything,

    /// <summary>What was assigned, and of what was read that which can be set at all.</summary>
    Settable,

    /// <summary>What was changed since it was read.</summary>
    Changes,

    /// <summary>Every member that is present, for people: those that the pages say are secret stand as <c>***</c>.</summary>
    Shown,
}
