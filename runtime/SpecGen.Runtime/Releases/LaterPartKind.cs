namespace SpecGen.Runtime;

/// <summary>What of a call came with a later release.</summary>
internal enum LaterPartKind
{
    /// <summary>The operation.</summary>
    Operation,

    /// <summary>A query parameter or header, or a member that one of them names.</summary>
    Parameter,

    /// <summary>A member that is to be answered.</summary>
    Field,

    /// <summary>A member of the body.</summary>
    Member,
}
