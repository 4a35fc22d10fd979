using System.Text.Json;
using SpecGen.Binding;

namespace SpecGen.Tool.Model;

/// <summary>Writes what the sections of a description state of members, each list only where there is something to write.</summary>
internal static class StatementWriter
{
    public static void Write(Utf8JsonWriter json, MemberStatements statements)
    {
        WriteList(json, "required_members", statements.Required, Write);
        WriteList(json, "default_values", statements.Defaults, Write);
        WriteList(json, "recommended_members", statements.Recommended, Write);
        WriteList(json, "optional_members", statements.Optional, Write);
    }

    private static void Write(Utf8JsonWriter json, MemberRequirement requirement)
    {
        json.WriteStartObject();
        json.WriteStartArray("any_of");
        foreach (var alternative in requirement.Alternatives)
        {
            json.WriteStartArray();
            foreach (var member in alternative.Members)
                Write(json, member);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (requirement.WhenPresent is not null)
            json.WriteString("when_present", requirement.WhenPresent);
        if (requirement.Condition is not null)
            json.WriteString("condition", requirement.Condition);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MemberDefault value)
    {
        json.WriteStartObject();
        json.WriteString("member", value.Member.Path);
        json.WriteString("in", value.Member.Location);
        json.WritePropertyName("value");
        json.WriteRawValue(value.Json ?? "null");
        json.WriteString("text", value.Text);
        if (value.Condition is not null)
            json.WriteString("condition", value.Condition);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatedMember member)
    {
        json.WriteStartObject();
        json.WriteString("member", member.Path);
        json.WriteString("in", member.Location);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            write(json, value);
        json.WriteEndArray();
    }
}
