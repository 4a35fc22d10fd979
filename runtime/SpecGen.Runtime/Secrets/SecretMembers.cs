using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Finds the secrets in what is sent: by what the pages say of members (write-only, passwords), and by the names of members,
/// parameters and headers, for pages do not mark them reliably and servers name them alike.
/// </summary>
internal static class SecretMembers
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

    /// <summary>The texts and numbers at and below members that are secret.</summary>
    public static IReadOnlyList<string> Of(ApiObject value)
    {
        var secrets = new List<string>();
        CollectMarked(value, secrets);
        using var document = JsonDocument.Parse(ApiJson.ToUtf8Bytes(value));
        Collect(document.RootElement, isSecret: false, secrets);
        return secrets;
    }

    public static bool IsSecret(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetterOrDigit));
        return s_parts.Any(part => letters.Contains(part, StringComparison.OrdinalIgnoreCase)) || WordsOf(name).Any(s_words.Contains);
    }

    /// <summary>What generation knew to be secret.</summary>
    private static void CollectMarked(object? value, List<string> secrets)
    {
        if (value is IEnumerable<ApiObject> items)
        {
            foreach (var item in items)
                CollectMarked(item, secrets);
        }

        if (value is not ApiObject owner)
            return;
        var shape = owner.GetShape();
        for (var index = 0; index < shape.Count; index++)
        {
            if (!owner.IsPresent(index))
                continue;
            var access = MemberAccess.ForLooking();
            owner.AccessMember(index, ref access);
            if (shape.IsSecret(index))
                CollectWhole(owner, shape.NameText(index), secrets);
            else
                CollectMarked(access.Looked, secrets);
        }
    }

    private static void CollectWhole(ApiObject owner, string name, List<string> secrets)
    {
        using var document = JsonDocument.Parse(ApiJson.ToUtf8Bytes(owner));
        if (document.RootElement.TryGetProperty(name, out var member))
            Collect(member, isSecret: true, secrets);
    }

    private static void Collect(JsonElement element, bool isSecret, List<string> secrets)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var isLabelled = element.EnumerateObject().Any(IsSecretLabel);
                foreach (var member in element.EnumerateObject())
                    Collect(member.Value, isSecret || IsSecret(member.Name) || (isLabelled && s_values.Contains(member.Name)), secrets);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Collect(item, isSecret, secrets);
                break;
            case JsonValueKind.String when isSecret:
                secrets.Add(element.GetString()!);
                break;
            case JsonValueKind.Number when isSecret && element.GetRawText().Length >= SecretRedactor.Shortest:
                secrets.Add(element.GetRawText());
                break;
        }
    }

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
