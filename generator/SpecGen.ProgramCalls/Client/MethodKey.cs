namespace SpecGen.ProgramCalls.Client;

/// <summary>What tells methods apart, in whatever assembly they are declared or referred to.</summary>
/// <param name="Type">Full name of the type that declares it, without type arguments.</param>
/// <param name="Signature">Types of its parameters by their full names.</param>
internal readonly record struct MethodKey(string Type, string Name, string Signature);
