using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Simulator.Tests.Invented;

/// <summary>
/// Members in short, a line each: <c>depth: integer 1..40 =7 required</c>. <c>ref</c> is a reference, <c>a|b</c> an enumeration,
/// <c>list of</c> what follows an array, and lines that stand deeper are members of the one above.
/// </summary>
internal static class Described
{
    private static readonly EquatableArray<string> s_inBytes = new[] { "What it holds, in bytes." }.ToEquatableArray();

    public static Schema Record(string members) => new() { Type = "object", Properties = Members([.. members.Split('\n').Where(line => line.Trim().Length > 0)]) };

    private static EquatableArray<SchemaProperty> Members(string[] lines)
    {
        var properties = new List<SchemaProperty>();
        for (var i = 0; i < lines.Length; i++)
        {
            var depth = DepthOf(lines[i]);
            var below = lines.Skip(i + 1).TakeWhile(line => DepthOf(line) > depth).ToArray();
            properties.Add(Member(lines[i].Trim(), below));
            i += below.Length;
        }

        return properties.ToEquatableArray();
    }

    private static int DepthOf(string line) => line.Length - line.TrimStart().Length;

    private static SchemaProperty Member(string line, string[] below)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var words = line[(colon + 1)..].Trim();
        var isList = words.StartsWith("list of ", StringComparison.Ordinal);
        var parts = (isList ? words["list of ".Length..] : words).Split(' ');
        var members = parts[0] == "ref" ? Members(["name: string", "uuid: string", .. below.Select(line => line[DepthOf(below[0])..])]) : Members(below);
        var type = parts[0] switch { "ref" or "object" => "object", var word when word.Contains('|', StringComparison.Ordinal) => "string", var word => word };
        return new(line[..colon], new Schema
        {
            Type = isList ? "array" : type,
            ItemType = isList ? type : null,
            Properties = members,
            Description = parts.Contains("in-bytes") ? s_inBytes : default,
            Required = parts.Contains("required"),
            Attributes = AttributesOf(parts),
        });
    }

    private static SchemaAttributes AttributesOf(string[] parts)
    {
        var range = Array.Find(parts, part => part.Contains("..", StringComparison.Ordinal))?.Split("..");
        return new()
        {
            Enum = parts[0].Contains('|', StringComparison.Ordinal) ? parts[0].Split('|').ToEquatableArray() : default,
            Minimum = range?[0],
            Maximum = range?[1],
            DefaultText = Array.Find(parts, part => part.StartsWith('='))?[1..],
            ReadOnly = parts.Contains("read-only"),
            CreateOnly = parts.Contains("create-only"),
            WriteOnly = parts.Contains("write-only"),
        };
    }
}
