namespace SpecGen.Runtime;

/// <summary>How deep text is followed, so that a hostile one cannot end the stack.</summary>
internal static class JsonDepth
{
    /// <summary>How deep objects and arrays may be nested.</summary>
    public const int Maximum = 64;
}
