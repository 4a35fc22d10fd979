using System.Globalization;

namespace SpecGen.Runtime;

/// <summary>A body of which nothing more came.</summary>
/// <param name="longest">How long it was waited for.</param>
/// <param name="received">Bytes that had come.</param>
/// <param name="fault">What ended the waiting.</param>
internal sealed class StalledException(TimeSpan longest, long received, Exception fault) : IOException(
    string.Create(CultureInfo.InvariantCulture, $"after {received} bytes the server sent nothing for {longest.TotalSeconds:0.###} s"), fault);
