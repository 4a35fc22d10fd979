namespace SpecGen.ProgramCalls;

/// <summary>A place of a program that calls an operation.</summary>
/// <param name="Through">The generated method that is called: <c>VolumesApi.ListAsync</c>.</param>
public sealed record OperationCall(CalledOperation Operation, string Through, SourceMethod Caller)
{
    /// <summary>To whose API the operation belongs; null where that is not known.</summary>
    public GeneratedClient? Client { get; init; }
}

/// <summary>A call that goes past the generated methods, whose path is in the code all the same.</summary>
/// <param name="Operation">Values that stand in the path are <c>{}</c>.</param>
public sealed record RawCall(CalledOperation Operation, SourceMethod Caller);

/// <summary>What a program may call besides, and why that cannot be known from its code.</summary>
/// <param name="Caller">Null where it is no single method.</param>
public sealed record UnseenCall(SourceMethod? Caller, string Reason)
{
    public override string ToString() => Caller is null ? Reason : $"{Caller}: {Reason}";
}
