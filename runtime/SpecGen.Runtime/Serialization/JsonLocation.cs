using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// Finds the JSON path of a fault by reading once more up to it, so that reading itself keeps no path.
/// </summary>
internal static class JsonLocation
{
    private const int LongestPath = 1000;

    /// <summary>The same fault with its path.</summary>
    /// <param name="fault">What reading threw.</param>
    /// <param name="start">The reader as it stood before reading.</param>
    /// <param name="position">How far reading came: <see cref="Utf8JsonReader.BytesConsumed"/>.</param>
    public static JsonException Locate(JsonException fault, Utf8JsonReader start, long position)
    {
        if (fault.Path is not null)
            return fault;

        var path = PathAt(start, position);
        return new JsonException($"{fault.Message} Path: {path}.", path, fault.LineNumber, fault.BytePositionInLine, fault);
    }

    private static string PathAt(Utf8JsonReader reader, long position)
    {
        var steps = new Stack<Step>();
        try
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                steps.Push(new Step(null));
            else if (reader.TokenType == JsonTokenType.StartArray)
                steps.Push(new Step(0));
            while (reader.BytesConsumed < position && reader.Read())
                Follow(steps, ref reader, isLast: reader.BytesConsumed >= position);
        }
        catch (JsonException)
        {
            // The text itself is broken here: the path up to it is the answer.
        }

        return Print(steps);
    }

    private static void Follow(Stack<Step> steps, ref Utf8JsonReader reader, bool isLast)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps.Peek().Name = reader.GetString();
                return;
            case JsonTokenType.StartObject:
                if (!isLast)
                    steps.Push(new Step(null));
                return;
            case JsonTokenType.StartArray:
                if (!isLast)
                    steps.Push(new Step(0));
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                if (isLast)
                    return;
                steps.Pop();
                break;
        }

        if (!isLast && steps.TryPeek(out var step) && step.Index is { } index)
            step.Index = index + 1;
    }

    private static string Print(Stack<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps.Reverse())
        {
            if (step.Index is { } index)
                path.Append('[').Append(index).Append(']');
            else if (step.Name is { } name)
                path.Append('.').Append(name);
            if (path.Length > LongestPath)
                return path.Append('…').ToString();
        }

        return path.ToString();
    }

    private sealed class Step(int? index)
    {
        public int? Index { get; set; } = index;

        public string? Name { get; set; }
    }
}
