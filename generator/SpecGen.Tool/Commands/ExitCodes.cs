namespace SpecGen.Tool.Commands;

/// <summary>What a command's exit code says; documented in <c>docs/tool.md</c>.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>A page or the file of overrides has an error.</summary>
    public const int Errors = 1;

    /// <summary>One of PAGES, or the option for overrides, names no file.</summary>
    public const int NothingFound = 2;

    public const int CannotWrite = 3;

    /// <summary>The scenario is not right, or the port is in use.</summary>
    public const int CannotServe = 4;

    /// <summary>There is nothing to answer: no page documents what was asked for, or the program makes no call.</summary>
    public const int NoAnswer = 5;

    /// <summary><c>diff</c>: there is a change that was to fail it.</summary>
    public const int ChangesFound = 6;

    /// <summary><c>doctor</c>: the project is well, and the cluster does not let it in.</summary>
    public const int ClusterRefused = 7;
}
