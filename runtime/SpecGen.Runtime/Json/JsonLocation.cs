using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Finds the JSON path of a fault by reading once more up to it, so that reading itself keeps no path.
/// </summary>
internal static class JsonLocation
{
    private const int LongestPath = 1000;

    /// <summary>The same fault with its path.</summary>
    /// <param name="fault">What reading threw.</param>
    /// <param name="text">What was read.</param>
    /// <param name="position">Where the value or name at fault begins.</param>
    /// <param name="root">The path of what was read.</param>
    public static JsonException Locate(JsonException fault, ReadOnlySpan<byte> text, int position, string root = "$")
    {
        var path = root + PathAt(text, position);
        return new JsonException($"{fault.Message} Path: {path}.", path, null, null, fault);
    }

    private static string PathAt(ReadOnlySpan<byte> text, int position)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = JsonDepth.Maximum * 2 });
        var steps = new Stack<Step>();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                    steps.Peek().Name = reader.GetString();
                if (reader.TokenStartIndex >= position)
                    break;
                Follow(steps, reader.TokenType);
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The text itself is broken here: the path up to it is the answer.
        }

        return Print(steps);
    }

    private static void Follow(Stack<Step> steps, JsonTokenType token)
    {
        switch (token)
        {
            case JsonTokenType.PropertyName:
                return;
            case JsonTokenType.StartObject:
                steps.Push(new Step(null));
                return;
            case JsonTokenType.StartArray:
                steps.Push(new Step(0));
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.Pop();
                break;
        }

        if (steps.TryPeek(out var step) && step.Index is { } index)
            step.Index = index + 1;
    }

    private static string Print(Stack<Step> steps)
    {
        var path = new StringBuilder();
        foreach (var step in steps.Reverse())
        {
            if (step.Index is { } index)
                path.Append('[').Append(index).Append(']');
            else if (step.Name is { } name)
                path.Append('.').Append(name);
            if (path.Length > LongestPath)
                return path.ToString(0, LongestPath) + "…";
        }

        return path.ToString();
    }

    private sealed class Step(int? index)
    {
        public int? Index { get; set; } = index;

        public string? Name { get; set; }
    }
}
