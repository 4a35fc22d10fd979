namespace SpecGen.Analyzers;

/// <summary>What a message tells its code fix.</summary>
internal static class RuleProperties
{
    public const string Release = "release";
}
