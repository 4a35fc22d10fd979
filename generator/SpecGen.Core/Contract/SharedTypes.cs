namespace SpecGen.Contract;

/// <summary>Types of members that are the runtime's own.</summary>
public static class SharedTypes
{
    public static readonly RuntimeType DateTime = RuntimeType.ForPeople("ApiDateTime");

    public static readonly RuntimeType Duration = RuntimeType.ForPeople("ApiDuration");

    public static readonly RuntimeType Link = RuntimeType.ForPeople("Link");

    public static readonly RuntimeType Links = RuntimeType.ForPeople("Links");

    public static readonly RuntimeType Reference = RuntimeType.ForPeople("ResourceReference");

    public static readonly RuntimeType Error = RuntimeType.ForPeople("ApiError");

    public static readonly RuntimeType MetricInterval = RuntimeType.ForPeople("MetricInterval");

    public static IReadOnlyList<RuntimeType> All { get; } = [DateTime, Duration, Link, Links, Reference, Error, MetricInterval];
}
