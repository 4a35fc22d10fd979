using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Answers;

/// <summary>A refusal in ONTAP's envelope. The code is an integer, which ONTAP writes as a string.</summary>
internal sealed record OntapError(int Status, long Code, string Message, string? Target = null)
{
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("error");
        writer.WriteString("message", Message);
        writer.WriteString("code", Code.ToString(CultureInfo.InvariantCulture));
        if (Target is not null)
            writer.WriteString("target", Target);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>As an element of a list of errors.</summary>
    public JsonObject ToJson()
    {
        var error = new JsonObject { ["message"] = Message, ["code"] = Code.ToString(CultureInfo.InvariantCulture) };
        if (Target is not null)
            error["target"] = Target;
        return error;
    }
}

/// <summary>Ends a request that the server refuses.</summary>
internal sealed class RefusedRequestException(OntapError error) : Exception(error.Message)
{
    public OntapError Error => error;
}
