namespace SpecGen.ProgramCalls;

/// <summary>A method as its author wrote it: what the compiler made of lambdas and of <c>async</c> counts to the method around it.</summary>
/// <param name="Assembly">Without its extension.</param>
/// <param name="Type">With its namespace; types around it are separated by a dot.</param>
public sealed record SourceMethod(string Assembly, string Type, string Name)
{
    public override string ToString() => $"{Type}.{Name}";
}
