namespace SpecGen.Tool.Doctor;

/// <summary>Something that stands between a project and its client, or between a program and its cluster.</summary>
/// <param name="Id">Of the compiler's message about the same, or null.</param>
/// <param name="Message">What it is, and how to mend it.</param>
internal sealed record Finding(FindingSeverity Severity, string? Id, string Message)
{
    public static Finding Error(string message, string? id = null) => new(FindingSeverity.Error, id, message);

    public static Finding Warning(string message, string? id = null) => new(FindingSeverity.Warning, id, message);

    public static Finding Remark(string message, string? id = null) => new(FindingSeverity.Remark, id, message);
}

/// <summary>How much a finding matters, most first.</summary>
internal enum FindingSeverity
{
    /// <summary>There is no client, or it does not compile.</summary>
    Error,

    /// <summary>Something is other than it was meant.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Remark,
}
