using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;

namespace SpecGen.Simulator.Writes;

/// <summary>Fills a text of the table of rules with what its record has: <c>{vlan.base_port.name}-{vlan.tag}</c>.</summary>
internal static class MadeText
{
    /// <summary>Null where the record lacks a member that the text is made of.</summary>
    /// <param name="number">Stands for <c>{n}</c>.</param>
    public static string? Of(string template, JsonObject record, int number)
    {
        var text = new StringBuilder();
        for (var start = 0; start < template.Length;)
        {
            var open = template.IndexOf('{', start);
            if (open < 0)
                return text.Append(template.AsSpan(start)).ToString();
            var close = template.IndexOf('}', open);
            if (Value(template[(open + 1)..close], record, number) is not { } value)
                return null;
            text.Append(template.AsSpan(start, open - start)).Append(value);
            start = close + 1;
        }

        return text.ToString();
    }

    private static string? Value(string name, JsonObject record, int number) => name switch
    {
        "n" => number.ToString(CultureInfo.InvariantCulture),
        "random" => RandomNumberGenerator.GetHexString(20),
        _ => RecordPath.Text(record, name),
    };
}
