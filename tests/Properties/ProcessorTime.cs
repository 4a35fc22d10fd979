using System.Diagnostics;
using System.Globalization;

namespace SpecGen.Tests.Properties;

/// <summary>What work on this thread takes of a processor where the system tells it, so that a busy machine changes nothing.</summary>
internal static class ProcessorTime
{
    private const string OfThread = "/proc/thread-self/schedstat";

    public static TimeSpan Of(Action work)
    {
        var start = Now();
        work();
        return Now() - start;
    }

    private static TimeSpan Now() => File.Exists(OfThread)
        ? TimeSpan.FromMicroseconds(double.Parse(File.ReadAllText(OfThread).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
        : Stopwatch.GetElapsedTime(0);
}
