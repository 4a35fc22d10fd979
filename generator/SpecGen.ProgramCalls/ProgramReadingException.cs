namespace SpecGen.ProgramCalls;

/// <summary>A file is no .NET assembly, or cannot be read.</summary>
public sealed class ProgramReadingException(string message, Exception? inner = null) : Exception(message, inner);
