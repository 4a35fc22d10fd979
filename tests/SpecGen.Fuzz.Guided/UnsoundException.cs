namespace SpecGen.Fuzz.Guided;

/// <summary>A reader said nothing, and what it gave is wrong.</summary>
internal sealed class UnsoundException(string fault) : Exception(fault);
