using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Tells by the names of members, parameters and headers that what they hold is secret: pages do not mark secrets reliably, and
/// servers name them alike.
/// </summary>
internal static class SecretNames
{
    /// <summary>Secret wherever they stand in a name, whatever joins its words: <c>private_key</c>, <c>privateKey</c>.</summary>
    private static readonly string[] s_parts =
    [
        "password", "passphrase", "passwd", "passcode", "secret", "token", "credential", "privatekey", "sharedkey", "accesskey",
        "apikey", "authkey", "encryptionkey", "signingkey", "accountkey", "storagekey", "licensekey", "connectionstring",
        "authorization", "cookie",
    ];

    /// <summary>Secret as a word of their own: in others they mean nothing.</summary>
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "psk", "pwd", "pass", "pin", "sas", "community", "communities", "otp", "keytab", "bearer", "signature",
    };

    /// <summary>They name what stands beside them: <c>{"name": "password", "value": "…"}</c>.</summary>
    private static readonly HashSet<string> s_labels = new(StringComparer.OrdinalIgnoreCase) { "name", "key", "type", "kind", "id" };

    private static readonly HashSet<string> s_values = new(StringComparer.OrdinalIgnoreCase) { "value", "values", "data", "content", "text" };

    public static bool IsSecret(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetterOrDigit));
        return s_parts.Any(part => letters.Contains(part, StringComparison.OrdinalIgnoreCase)) || WordsOf(name).Any(s_words.Contains);
    }

    /// <summary>Whether a member of an object is secret by its own name, or by what a label beside it says.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isLabelled">What <see cref="IsLabelled"/> says of its object.</param>
    public static bool IsSecret(JsonProperty member, bool isLabelled) =>
        IsSecret(member.Name) || (isLabelled && s_values.Contains(member.Name));

    /// <summary>Whether a member of the object says that another holds a secret.</summary>
    public static bool IsLabelled(JsonElement element) => element.EnumerateObject().Any(IsSecretLabel);

    private static bool IsSecretLabel(JsonProperty member) =>
        s_labels.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.String && IsSecret(member.Value.GetString()!);

    /// <summary>Divided by what is no letter, and before a capital: <c>configured_psk</c>, <c>configuredPsk</c>.</summary>
    private static IEnumerable<string> WordsOf(string name)
    {
        var word = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            var isBorder = char.IsUpper(name[index]) && index > 0 && char.IsLower(name[index - 1]);
            if ((isBorder || !char.IsLetter(name[index])) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (char.IsLetter(name[index]))
                word.Append(name[index]);
        }

        if (word.Length > 0)
            yield return word.ToString();
    }
}
