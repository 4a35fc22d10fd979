namespace SpecGen.Contract;

/// <summary>
/// What generated code and the runtime have promised each other: each type and member of the runtime that generated code
/// names. Planning, Emission and the reserved names take theirs from here, and tests hold it against the runtime and
/// against what is generated, in both directions.
/// </summary>
public static class RuntimeContract
{
    /// <summary>
    /// Grows by one with every change after which code that was generated before does not run, or code that is generated
    /// now would not run on the runtime of before.
    /// </summary>
    public const int Number = 5;

    public const string Namespace = "SpecGen.Runtime";

    /// <summary>Of what generated code alone needs.</summary>
    public const string GeneratedNamespace = "SpecGen.Runtime.Generated";

    public const string HostNamespace = "SpecGen.Extensions.DependencyInjection";

    public static IReadOnlyList<RuntimeType> Types { get; } =
    [
        .. ClientContract.Types,
        .. ConnectionContract.Types,
        .. OptionsContract.Types,
        .. FieldContract.Types,
        .. ObjectContract.Types,
        .. AccessContract.Types,
        .. SharedTypes.All,
        .. MarkContract.Types,
        .. HostContract.Types,
    ];
}
