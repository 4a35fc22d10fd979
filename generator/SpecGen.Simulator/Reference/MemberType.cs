namespace SpecGen.Simulator.Reference;

/// <summary>The JSON type that the pages give a member.</summary>
internal enum MemberType
{
    /// <summary>Not stated, or several.</summary>
    Any,
    Text,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
}
