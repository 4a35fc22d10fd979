using System.Security.Cryptography;
using System.Text;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.State;

/// <summary>Tells references apart whose records would not fit each other: by their resources and the keys of these.</summary>
internal static class ReferenceFingerprint
{
    public static string Of(ServedReference reference)
    {
        var resources = reference.Resources.Select(resource => $"{resource.Path} {string.Join(' ', resource.PathKeys)}").Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', resources))));
    }
}
