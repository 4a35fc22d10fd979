namespace SpecGen.Contract;

/// <summary>How the runtime reads and writes a kind of value.</summary>
/// <param name="Member">Where it is a member.</param>
/// <param name="ListMember">Where a member is a list of it.</param>
/// <param name="Form">Where it is no member: in a map, in a list that can hold null, as a body.</param>
public sealed record ValueAccess(RuntimeMember Member, RuntimeMember ListMember, RuntimeType Form);
