using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Json;

namespace SpecGen.Binding.Corrections;

/// <summary>
/// Reads <c>{ "GET /path": { "response.200.state": { "type": "string" } } }</c>. An entry that cannot be read is
/// reported and passed over; the others count.
/// </summary>
internal sealed class OverrideReader
{
    private readonly List<Override> _entries = [];
    private readonly DiagnosticBag _diagnostics = new();

    private OverrideReader()
    {
    }

    public static OverrideFile Read(string text, CancellationToken cancellationToken)
    {
        var reader = new OverrideReader();
        var (root, fault) = JsonText.Parse(text, cancellationToken);
        if (fault is not null)
            reader.Report(new TextRange(fault.Position, 0), $"it is no JSON, {fault.Reason}");
        else if (root is not { Kind: JsonKind.Object })
            reader.Report(root!.Range, "expected an object with a member for each operation");
        else
            reader.ReadOperations(root, cancellationToken);
        return new OverrideFile(reader._entries.ToEquatableArray(), reader._diagnostics.ToArray());
    }

    private void ReadOperations(JsonValue root, CancellationToken cancellationToken)
    {
        foreach (var operation in root.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation.Name == "$schema")
                continue;
            var blank = operation.Name.IndexOf(' ');
            if (blank <= 0 || blank + 1 >= operation.Name.Length || operation.Name[blank + 1] != '/')
                Report(operation.NameRange, $"expected an operation such as 'GET /cluster/nodes', found '{operation.Name}'");
            else if (operation.Value.Kind != JsonKind.Object)
                Report(operation.Value.Range, "expected an object with a member for each place of the operation");
            else
                ReadTargets(operation, operation.Name.Substring(0, blank), operation.Name.Substring(blank + 1));
        }
    }

    private void ReadTargets(JsonMember operation, string method, string path)
    {
        foreach (var target in operation.Value.Members)
        {
            if (target.Value.Kind != JsonKind.Object)
            {
                Report(target.Value.Range, "expected an object with what to correct, such as { \"type\": \"string\" }");
                continue;
            }

            var entry = new Override(method, path, target.Name, target.NameRange);
            var corrected = target.Value.Members.Aggregate<JsonMember, Override?>(entry, (current, member) => current is null ? null : With(current, member));
            if (corrected is not null)
                _entries.Add(corrected);
        }
    }

    /// <summary>The entry with one more correction, or null if that cannot be read.</summary>
    private Override? With(Override entry, JsonMember member) => (member.Name, member.Value.Kind) switch
    {
        ("type", JsonKind.String) => IsType(member, allowsContainers: true) ? entry with { Type = member.Value.Text } : null,
        ("itemType", JsonKind.String) => IsType(member, allowsContainers: false) ? entry with { ItemType = member.Value.Text } : null,
        ("required", JsonKind.Boolean) => entry with { Required = member.Value.Text == "true" },
        ("enum", JsonKind.Array) when member.Value.Items.Count > 0 && member.Value.Items.All(item => item.Kind == JsonKind.String) =>
            entry with { Enum = member.Value.Items.Select(item => item.Text).ToEquatableArray() },
        ("format", JsonKind.String) => entry with { Format = member.Value.Text },
        ("name", JsonKind.String) when IsIdentifier(member.Value.Text) => entry with { Name = member.Value.Text },
        ("key", JsonKind.Array) when entry.Target == "request" && member.Value.Items.All(item => item.Kind == JsonKind.String && item.Text.Length > 0) =>
            entry with { Key = member.Value.Items.Select(item => item.Text).ToEquatableArray() },
        ("reason", JsonKind.String) => entry,
        _ => Reject(member),
    };

    private bool IsType(JsonMember member, bool allowsContainers)
    {
        var isType = member.Value.Text is "string" or "integer" or "number" or "boolean" or "object" or "file"
            || (allowsContainers && member.Value.Text == "array");
        if (!isType)
            Report(member.Value.Range, $"'{member.Value.Text}' is no type; expected string, integer, number, boolean, object, file or array");
        return isType;
    }

    private Override? Reject(JsonMember member)
    {
        var expected = member.Name switch
        {
            "type" or "itemType" or "format" or "reason" => "a string",
            "name" => "a C# identifier as a string",
            "required" => "true or false",
            "enum" => "an array of strings with at least one value",
            "key" => "an array of dotted names of members, at the place 'request' of the operation that creates",
            _ => null,
        };
        if (expected is null)
            Report(member.NameRange, $"'{member.Name}' cannot be corrected; expected type, itemType, required, enum, format, key, name or reason");
        else
            Report(member.Value.Range, $"'{member.Name}' expects {expected}");
        return null;
    }

    private static bool IsIdentifier(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) && text[i] != '_' && (i == 0 || !char.IsDigit(text[i])))
                return false;
        }

        return text.Length > 0;
    }

    private void Report(TextRange range, string reason) => _diagnostics.Add(DiagnosticRules.UnreadableOverride, range, reason);
}
