using CsCheck;

namespace SpecGen.Tests.Properties;

/// <summary>Samples that are the same in every run, so that a build fails for a change and never by chance.</summary>
/// <remarks>Explore with other samples: <c>CsCheck_Time=60 dotnet test --project …</c>. CsCheck then draws anew, shrinks, and prints the seed of what failed.</remarks>
internal static class Reproducible
{
    private const uint Stream = 1;
    private const ulong Seed = 20261127;

    private static readonly bool s_explores =
        Environment.GetEnvironmentVariables().Keys.Cast<string>().Any(name => name.StartsWith("CsCheck_", StringComparison.Ordinal));

    /// <summary>Asserts something of <paramref name="count"/> samples.</summary>
    public static void Holds<T>(this Gen<T> samples, Action<T> assert, int count = 100)
    {
        if (s_explores)
        {
            samples.Sample(assert);
            return;
        }

        var random = new PCG(Stream, Seed);
        for (var index = 0; index < count; index++)
            assert(samples.Generate(random, null, out _));
    }

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int)"/>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> samples, Action<T1, T2> assert, int count = 100) =>
        samples.Holds(sample => assert(sample.Item1, sample.Item2), count);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int)"/>
    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> samples, Action<T1, T2, T3> assert, int count = 100) =>
        samples.Holds(sample => assert(sample.Item1, sample.Item2, sample.Item3), count);
}
