using System.Text.Json;

namespace SpecGen.Benchmarks.Peers;

/// <summary>Reads the seed's record as code written for it alone does: the practical limit over Utf8JsonReader.</summary>
internal static class HandWrittenReader
{
    public static PlainAssociation ReadOne(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return ReadPlainAssociation(ref reader);
    }

    public static PlainPage ReadThousand(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return ReadPlainPage(ref reader);
    }

    private static PlainPage ReadPlainPage(ref Utf8JsonReader reader)
    {
        var result = new PlainPage();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("records"u8))
                result.Records = ReadList(ref reader);
            else if (reader.ValueTextEquals("num_records"u8))
                result.NumRecords = Integer(ref reader);
            else
                reader.Skip();
        }

        return result;
    }

    private static PlainAssociation ReadPlainAssociation(ref Utf8JsonReader reader)
    {
        var result = new PlainAssociation();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("cipher_suite"u8))
                result.CipherSuite = Text(ref reader);
            else if (reader.ValueTextEquals("ike"u8))
                result.Ike = Starts(ref reader) ? ReadPlainIke(ref reader) : null;
            else if (reader.ValueTextEquals("ipsec"u8))
                result.Ipsec = Starts(ref reader) ? ReadPlainIpsec(ref reader) : null;
            else if (reader.ValueTextEquals("lifetime"u8))
                result.Lifetime = Integer(ref reader);
            else if (reader.ValueTextEquals("local_address"u8))
                result.LocalAddress = Text(ref reader);
            else if (reader.ValueTextEquals("node"u8))
                result.Node = Starts(ref reader) ? ReadPlainReference(ref reader) : null;
            else if (reader.ValueTextEquals("policy_name"u8))
                result.PolicyName = Text(ref reader);
            else if (reader.ValueTextEquals("remote_address"u8))
                result.RemoteAddress = Text(ref reader);
            else if (reader.ValueTextEquals("scope"u8))
                result.Scope = Text(ref reader);
            else if (reader.ValueTextEquals("svm"u8))
                result.Svm = Starts(ref reader) ? ReadPlainReference(ref reader) : null;
            else if (reader.ValueTextEquals("type"u8))
                result.Type = Text(ref reader);
            else if (reader.ValueTextEquals("uuid"u8))
                result.Uuid = Text(ref reader);
            else
                reader.Skip();
        }

        return result;
    }

    private static PlainIke ReadPlainIke(ref Utf8JsonReader reader)
    {
        var result = new PlainIke();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("authentication"u8))
                result.Authentication = Text(ref reader);
            else if (reader.ValueTextEquals("initiator_security_parameter_index"u8))
                result.InitiatorSecurityParameterIndex = Text(ref reader);
            else if (reader.ValueTextEquals("is_initiator"u8))
                result.IsInitiator = Boolean(ref reader);
            else if (reader.ValueTextEquals("responder_security_parameter_index"u8))
                result.ResponderSecurityParameterIndex = Text(ref reader);
            else if (reader.ValueTextEquals("state"u8))
                result.State = Text(ref reader);
            else if (reader.ValueTextEquals("version"u8))
                result.Version = Integer(ref reader);
            else
                reader.Skip();
        }

        return result;
    }

    private static PlainIpsec ReadPlainIpsec(ref Utf8JsonReader reader)
    {
        var result = new PlainIpsec();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("action"u8))
                result.Action = Text(ref reader);
            else if (reader.ValueTextEquals("inbound"u8))
                result.Inbound = Starts(ref reader) ? ReadPlainTraffic(ref reader) : null;
            else if (reader.ValueTextEquals("outbound"u8))
                result.Outbound = Starts(ref reader) ? ReadPlainTraffic(ref reader) : null;
            else if (reader.ValueTextEquals("state"u8))
                result.State = Text(ref reader);
            else
                reader.Skip();
        }

        return result;
    }

    private static PlainTraffic ReadPlainTraffic(ref Utf8JsonReader reader)
    {
        var result = new PlainTraffic();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("bytes"u8))
                result.Bytes = Integer(ref reader);
            else if (reader.ValueTextEquals("packets"u8))
                result.Packets = Integer(ref reader);
            else if (reader.ValueTextEquals("security_parameter_index"u8))
                result.SecurityParameterIndex = Text(ref reader);
            else
                reader.Skip();
        }

        return result;
    }

    private static PlainReference ReadPlainReference(ref Utf8JsonReader reader)
    {
        var result = new PlainReference();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("_links"u8))
                result.Links = Starts(ref reader) ? ReadPlainLinks(ref reader) : null;
            else if (reader.ValueTextEquals("name"u8))
                result.Name = Text(ref reader);
            else if (reader.ValueTextEquals("uuid"u8))
                result.Uuid = Text(ref reader);
            else
                reader.Skip();
        }

        return result;
    }

    private static PlainLinks ReadPlainLinks(ref Utf8JsonReader reader)
    {
        var result = new PlainLinks();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("self"u8))
                result.Self = Starts(ref reader) ? ReadPlainLink(ref reader) : null;
            else
                reader.Skip();
        }

        return result;
    }

    private static PlainLink ReadPlainLink(ref Utf8JsonReader reader)
    {
        var result = new PlainLink();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("href"u8))
                result.Href = Text(ref reader);
            else
                reader.Skip();
        }

        return result;
    }

    private static List<PlainAssociation>? ReadList(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        var list = new List<PlainAssociation>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            list.Add(ReadPlainAssociation(ref reader));
        return list;
    }

    private static bool Starts(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.StartObject;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }

    private static long? Integer(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
    }

    private static bool? Boolean(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetBoolean();
    }
}
