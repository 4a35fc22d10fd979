using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// Reads objects by <see cref="JsonScanner"/>. Where that fails, nothing has happened: the caller reads the same text
/// by <see cref="Utf8JsonReader"/>, for the result or the fault.
/// </summary>
internal static class QuickReading
{
    /// <summary>Reads an object that is all there is.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> json, [NotNullWhen(true)] out T? result)
        where T : ApiObject, new()
    {
        var access = new MemberAccess(new JsonScanner(json, depth: 0));
        return TryRead(ref access, out result) && access.Scanner.IsAtEnd;
    }

    private static bool TryRead<T>(ref MemberAccess access, [NotNullWhen(true)] out T? result)
        where T : ApiObject, new()
    {
        try
        {
            result = access.ScanObject<T>();
        }
        catch (JsonException)
        {
            result = null;
        }

        return result is not null && !access.Scanner.HasFailed;
    }
}
