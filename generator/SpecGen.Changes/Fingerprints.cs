using System.Security.Cryptography;
using System.Text;

namespace SpecGen.Changes;

/// <summary>Short names for what is reported, the same in every run and on every machine.</summary>
internal static class Fingerprints
{
    private const int Bytes = 8;

    public static string Of(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, Bytes));
}
