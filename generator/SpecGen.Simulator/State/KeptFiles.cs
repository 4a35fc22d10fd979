using System.Text.Json.Nodes;
using SpecGen.Simulator.Files;

namespace SpecGen.Simulator.State;

/// <summary>Files in a state file: their place, and their bytes where they were not taken away; a directory has none.</summary>
internal sealed class KeptFiles(StoredFiles files) : IKeptState
{
    public static JsonObject Change(string place, StoredFile? file) => new()
    {
        ["file"] = place,
        ["content"] = file?.Content is { } content ? Convert.ToBase64String(content) : null,
        ["isDirectory"] = file is { Content: null },
    };

    public IEnumerable<JsonObject> All() => files.All.Select(entry => Change(entry.Place, entry.File));

    public bool Apply(JsonObject change)
    {
        if (KeptMember.Text(change, "file") is not { } place || change["isDirectory"] is not JsonValue isDirectory || !isDirectory.TryGetValue<bool>(out var hasNoContent))
            return false;
        if (hasNoContent)
            files.Set(place, new(null));
        else if (KeptMember.Text(change, "content") is not { } content)
            files.Set(place, null);
        else if (BytesOf(content) is { } bytes)
            files.Set(place, new(bytes));
        else
            return false;
        return true;
    }

    private static byte[]? BytesOf(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var count) ? bytes[..count] : null;
    }
}
