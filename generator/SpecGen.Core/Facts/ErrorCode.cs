namespace SpecGen.Facts;

/// <summary>A row of an error table, as printed.</summary>
public sealed record ErrorCode(string Code, string Description);
