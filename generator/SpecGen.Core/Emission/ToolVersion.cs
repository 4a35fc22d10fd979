namespace SpecGen.Emission;

/// <summary>The version that generated code names as its tool's.</summary>
public static class ToolVersion
{
    /// <summary>Without build metadata, so that the output of one version is the same in every build of it.</summary>
    public const string Text = ThisAssembly.Version;
}
