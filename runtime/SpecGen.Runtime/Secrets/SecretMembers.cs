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
        CollectMarked(value, secrets);
        using var document = JsonDocument.Parse(ApiJson.ToUtf8Bytes(value));
        Collect(document.RootElement, isSecret: false, secrets);
        return secrets;
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
                var isLabelled = SecretNames.IsLabelled(element);
                foreach (var member in element.EnumerateObject())
                    Collect(member.Value, isSecret || SecretNames.IsSecret(member, isLabelled), secrets);
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
}
