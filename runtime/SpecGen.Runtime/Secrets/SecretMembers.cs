using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Finds the secrets in what is sent: by what the pages say of members (write-only, passwords), and by the names of members,
/// parameters and headers, for pages do not mark them reliably and servers name them alike.
/// </summary>
internal static class SecretMembers
{
    /// <summary>The texts and numbers at and below members that are secret.</summary>
    public static IReadOnlyList<string> Of(ApiObject value)
    {
        var secrets = new List<string>();
        using var masked = ApiJson.ToBuffer(value, BodyExtent.Shown);
        using var whole = JsonDocument.Parse(ApiJson.ToUtf8Bytes(value));
        using var shown = JsonDocument.Parse(masked.Written);
        Collect(whole.RootElement, shown.RootElement, secrets);
        return secrets;
    }

    /// <summary>Of what is sent, beside the same where all that generation knew to be secret is masked, however deep in lists and maps.</summary>
    private static void Collect(JsonElement whole, JsonElement shown, List<string> secrets)
    {
        if (whole.ValueKind != shown.ValueKind || (whole.ValueKind == JsonValueKind.String && !whole.ValueEquals(shown.GetString())))
        {
            CollectAll(whole, secrets);
            return;
        }

        switch (whole.ValueKind)
        {
            case JsonValueKind.Object:
                var isLabelled = SecretNames.IsLabelled(whole);
                foreach (var (member, other) in whole.EnumerateObject().Zip(shown.EnumerateObject()))
                {
                    if (SecretNames.IsSecret(member, isLabelled))
                        CollectAll(member.Value, secrets);
                    else
                        Collect(member.Value, other.Value, secrets);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (item, other) in whole.EnumerateArray().Zip(shown.EnumerateArray()))
                    Collect(item, other, secrets);
                break;
        }
    }

    private static void CollectAll(JsonElement secret, List<string> secrets)
    {
        switch (secret.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in secret.EnumerateObject())
                    CollectAll(member.Value, secrets);
                break;
            case JsonValueKind.Array:
                foreach (var item in secret.EnumerateArray())
                    CollectAll(item, secrets);
                break;
            case JsonValueKind.String:
                secrets.Add(secret.GetString()!);
                break;
            case JsonValueKind.Number when secret.GetRawText().Length >= SecretRedactor.Shortest:
                secrets.Add(secret.GetRawText());
                break;
        }
    }
}
