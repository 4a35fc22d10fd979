using System.Text.Json;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>
/// Finds the secrets in what is sent by the names of members and headers. Pages do not mark write-only members reliably,
/// but servers name them alike.
/// </summary>
internal static class SecretMembers
{
    private static readonly string[] s_words = ["password", "passphrase", "secret", "token", "privatekey", "sharedkey", "accesskey", "connectionstring"];

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

    /// <summary>Whatever joins its words: <c>private_key</c>, <c>private-key</c>, <c>privateKey</c>.</summary>
    public static bool IsSecret(string name)
    {
        var words = name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return s_words.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
