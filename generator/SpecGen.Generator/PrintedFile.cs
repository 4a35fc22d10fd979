using SpecGen.Emission;
using SpecGen.Planning;

namespace SpecGen.Generator;

/// <summary>A generated file, or why there is none.</summary>
/// <param name="Text">Null where it cannot be printed.</param>
/// <param name="Fault">Null where it can.</param>
internal sealed record PrintedFile(string HintName, string? Text, string? Fault)
{
    public static PrintedFile Of(ResourcePlan plan, CancellationToken cancellationToken) =>
        Print(plan.HintName, () => ResourceFile.Print(plan), cancellationToken);

    public static PrintedFile Of(ClientPlan plan, CancellationToken cancellationToken) =>
        Print(plan.HintName, () => ClientFile.Print(plan), cancellationToken);

    public static PrintedFile OfRegistration(ClientPlan plan, CancellationToken cancellationToken) =>
        Print(RegistrationEmitter.HintNameOf(plan), () => RegistrationEmitter.Print(plan), cancellationToken);

    /// <summary>A file that cannot be printed costs a diagnostic, not the others.</summary>
    private static PrintedFile Print(string hintName, Func<string> print, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return new(hintName, print(), Fault: null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(hintName, Text: null, exception.Message);
        }
    }
}
