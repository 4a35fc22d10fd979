namespace SpecGen.Tool.Commands;

/// <summary>What a command's exit code says; documented in <c>docs/tool.md</c>.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>A page has an error.</summary>
    public const int Errors = 1;

    /// <summary>PAGES name no file.</summary>
    public const int NothingFound = 2;

    public const int CannotWrite = 3;
}
