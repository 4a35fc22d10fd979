using System.Buffers;
using System.Text.Json;

namespace SpecGen.Benchmarks.Peers;

/// <summary>Writes the seed's record as code written for it alone does: the practical limit over Utf8JsonWriter.</summary>
internal static class HandWrittenWriter
{
    private static readonly JsonEncodedText s_action = JsonEncodedText.Encode("action");
    private static readonly JsonEncodedText s_authentication = JsonEncodedText.Encode("authentication");
    private static readonly JsonEncodedText s_bytes = JsonEncodedText.Encode("bytes");
    private static readonly JsonEncodedText s_cipherSuite = JsonEncodedText.Encode("cipher_suite");
    private static readonly JsonEncodedText s_href = JsonEncodedText.Encode("href");
    private static readonly JsonEncodedText s_ike = JsonEncodedText.Encode("ike");
    private static readonly JsonEncodedText s_inbound = JsonEncodedText.Encode("inbound");
    private static readonly JsonEncodedText s_initiatorSecurityParameterIndex = JsonEncodedText.Encode("initiator_security_parameter_index");
    private static readonly JsonEncodedText s_ipsec = JsonEncodedText.Encode("ipsec");
    private static readonly JsonEncodedText s_isInitiator = JsonEncodedText.Encode("is_initiator");
    private static readonly JsonEncodedText s_lifetime = JsonEncodedText.Encode("lifetime");
    private static readonly JsonEncodedText s_links = JsonEncodedText.Encode("_links");
    private static readonly JsonEncodedText s_localAddress = JsonEncodedText.Encode("local_address");
    private static readonly JsonEncodedText s_name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText s_node = JsonEncodedText.Encode("node");
    private static readonly JsonEncodedText s_numRecords = JsonEncodedText.Encode("num_records");
    private static readonly JsonEncodedText s_outbound = JsonEncodedText.Encode("outbound");
    private static readonly JsonEncodedText s_packets = JsonEncodedText.Encode("packets");
    private static readonly JsonEncodedText s_policyName = JsonEncodedText.Encode("policy_name");
    private static readonly JsonEncodedText s_records = JsonEncodedText.Encode("records");
    private static readonly JsonEncodedText s_remoteAddress = JsonEncodedText.Encode("remote_address");
    private static readonly JsonEncodedText s_responderSecurityParameterIndex = JsonEncodedText.Encode("responder_security_parameter_index");
    private static readonly JsonEncodedText s_scope = JsonEncodedText.Encode("scope");
    private static readonly JsonEncodedText s_securityParameterIndex = JsonEncodedText.Encode("security_parameter_index");
    private static readonly JsonEncodedText s_self = JsonEncodedText.Encode("self");
    private static readonly JsonEncodedText s_state = JsonEncodedText.Encode("state");
    private static readonly JsonEncodedText s_svm = JsonEncodedText.Encode("svm");
    private static readonly JsonEncodedText s_type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText s_uuid = JsonEncodedText.Encode("uuid");
    private static readonly JsonEncodedText s_version = JsonEncodedText.Encode("version");

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_output;

    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    public static byte[] ToUtf8Bytes(PlainAssociation value)
    {
        var writer = Begin();
        Write(writer, value);
        return End(writer);
    }

    public static byte[] ToUtf8Bytes(PlainPage value)
    {
        var writer = Begin();
        Write(writer, value);
        return End(writer);
    }

    private static Utf8JsonWriter Begin()
    {
        var output = t_output ??= new();
        output.ResetWrittenCount();
        var writer = t_writer ??= new(output, new() { SkipValidation = true });
        writer.Reset(output);
        return writer;
    }

    private static byte[] End(Utf8JsonWriter writer)
    {
        writer.Flush();
        return t_output!.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, PlainPage value)
    {
        writer.WriteStartObject();
        if (value.Records is { } records)
        {
            writer.WriteStartArray(s_records);
            foreach (var record in records)
                Write(writer, record);
            writer.WriteEndArray();
        }

        if (value.NumRecords is { } numRecords)
            writer.WriteNumber(s_numRecords, numRecords);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlainAssociation value)
    {
        writer.WriteStartObject();
        if (value.CipherSuite is { } cipherSuite)
            writer.WriteString(s_cipherSuite, cipherSuite);
        if (value.Ike is { } ike)
        {
            writer.WritePropertyName(s_ike);
            Write(writer, ike);
        }

        if (value.Ipsec is { } ipsec)
        {
            writer.WritePropertyName(s_ipsec);
            Write(writer, ipsec);
        }

        if (value.Lifetime is { } lifetime)
            writer.WriteNumber(s_lifetime, lifetime);
        if (value.LocalAddress is { } localAddress)
            writer.WriteString(s_localAddress, localAddress);
        if (value.Node is { } node)
        {
            writer.WritePropertyName(s_node);
            Write(writer, node);
        }

        if (value.PolicyName is { } policyName)
            writer.WriteString(s_policyName, policyName);
        if (value.RemoteAddress is { } remoteAddress)
            writer.WriteString(s_remoteAddress, remoteAddress);
        if (value.Scope is { } scope)
            writer.WriteString(s_scope, scope);
        if (value.Svm is { } svm)
        {
            writer.WritePropertyName(s_svm);
            Write(writer, svm);
        }

        if (value.Type is { } type)
            writer.WriteString(s_type, type);
        if (value.Uuid is { } uuid)
            writer.WriteString(s_uuid, uuid);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlainIke value)
    {
        writer.WriteStartObject();
        if (value.Authentication is { } authentication)
            writer.WriteString(s_authentication, authentication);
        if (value.InitiatorSecurityParameterIndex is { } initiatorSecurityParameterIndex)
            writer.WriteString(s_initiatorSecurityParameterIndex, initiatorSecurityParameterIndex);
        if (value.IsInitiator is { } isInitiator)
            writer.WriteBoolean(s_isInitiator, isInitiator);
        if (value.ResponderSecurityParameterIndex is { } responderSecurityParameterIndex)
            writer.WriteString(s_responderSecurityParameterIndex, responderSecurityParameterIndex);
        if (value.State is { } state)
            writer.WriteString(s_state, state);
        if (value.Version is { } version)
            writer.WriteNumber(s_version, version);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlainIpsec value)
    {
        writer.WriteStartObject();
        if (value.Action is { } action)
            writer.WriteString(s_action, action);
        if (value.Inbound is { } inbound)
        {
            writer.WritePropertyName(s_inbound);
            Write(writer, inbound);
        }

        if (value.Outbound is { } outbound)
        {
            writer.WritePropertyName(s_outbound);
            Write(writer, outbound);
        }

        if (value.State is { } state)
            writer.WriteString(s_state, state);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlainTraffic value)
    {
        writer.WriteStartObject();
        if (value.Bytes is { } bytes)
            writer.WriteNumber(s_bytes, bytes);
        if (value.Packets is { } packets)
            writer.WriteNumber(s_packets, packets);
        if (value.SecurityParameterIndex is { } securityParameterIndex)
            writer.WriteString(s_securityParameterIndex, securityParameterIndex);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlainReference value)
    {
        writer.WriteStartObject();
        if (value.Links is { } links)
        {
            writer.WritePropertyName(s_links);
            Write(writer, links);
        }

        if (value.Name is { } name)
            writer.WriteString(s_name, name);
        if (value.Uuid is { } uuid)
            writer.WriteString(s_uuid, uuid);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlainLinks value)
    {
        writer.WriteStartObject();
        if (value.Self is { } self)
        {
            writer.WritePropertyName(s_self);
            Write(writer, self);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlainLink value)
    {
        writer.WriteStartObject();
        if (value.Href is { } href)
            writer.WriteString(s_href, href);
        writer.WriteEndObject();
    }
}
