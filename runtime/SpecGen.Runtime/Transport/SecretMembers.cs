using System.Text.Json;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>
/// Finds the secrets in an object by the names of its members. Pages do not mark write-only members reliably, but ONTAP
/// names them alike.
/// </summary>
internal static class SecretMembers
{
    private static readonly string[] s_words = ["password", "passphrase", "secret", "token", "private_key", "shared_key"];

    /// <summary>The texts at and below members that are named as secrets.</summary>
    public static IReadOnlyList<string> Of(ApiObject value)
    {
        using var document = JsonDocument.Parse(ApiJson.ToUtf8Bytes(value));
        var secrets = new List<string>();
        Collect(document.RootElement, isSecret: false, secrets);
        return secrets;
    }

    private static void Collect(JsonElement element, bool isSecret, List<string> secrets)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    Collect(member.Value, isSecret || IsSecret(member.Name), secrets);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Collect(item, isSecret, secrets);
                break;
            case JsonValueKind.String when isSecret:
                secrets.Add(element.GetString()!);
                break;
        }
    }

    private static bool IsSecret(string name) => s_words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
