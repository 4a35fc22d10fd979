using System.Globalization;
using System.Text;
using QuickStart.Ontap.Security.Ipsec.SecurityAssociations;

namespace QuickStart;

/// <summary>A security association as an aligned list of what the cluster told about it.</summary>
internal static class AssociationListing
{
    private const int LabelWidth = 24;

    public static string Of(IpsecSecurityAssociation association)
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"Security association {association.Uuid}");
        foreach ((string label, string? value) in Rows(association))
        {
            if (value is not null)
                text.Append("  ").Append(label.PadRight(LabelWidth)).AppendLine(value);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Label, string? Value)> Rows(IpsecSecurityAssociation association) =>
    [
        ("type", association.Type),
        ("policy", association.PolicyName),
        ("scope", association.Scope),
        ("SVM", association.Svm?.Name),
        ("node", association.Node?.Name),
        ("local address", association.LocalAddress),
        ("remote address", association.RemoteAddress),
        ("cipher suite", association.CipherSuite),
        ("lifetime", Seconds(association.Lifetime)),
        .. association.Ike is { } ike ? Rows(ike) : [],
        .. association.Ipsec is { } ipsec ? Rows(ipsec) : [],
    ];

    private static IEnumerable<(string Label, string? Value)> Rows(IpsecSecurityAssociationIke ike) =>
    [
        ("IKE version", Number(ike.Version)),
        ("IKE state", ike.State),
        ("IKE authentication", ike.Authentication),
        ("initiated by this node", ike.IsInitiator is { } isInitiator ? (isInitiator ? "yes" : "no") : null),
        ("initiator's index", ike.InitiatorSecurityParameterIndex),
        ("responder's index", ike.ResponderSecurityParameterIndex),
    ];

    private static IEnumerable<(string Label, string? Value)> Rows(IpsecSecurityAssociationIpsec ipsec) =>
    [
        ("IPsec state", ipsec.State),
        ("IPsec action", ipsec.Action),
        ("inbound", Traffic(ipsec.Inbound?.Bytes, ipsec.Inbound?.Packets, ipsec.Inbound?.SecurityParameterIndex)),
        ("outbound", Traffic(ipsec.Outbound?.Bytes, ipsec.Outbound?.Packets, ipsec.Outbound?.SecurityParameterIndex)),
    ];

    private static string? Seconds(long? seconds) => seconds is null ? null : $"{Number(seconds)} s";

    private static string? Traffic(long? bytes, long? packets, string? index) =>
        bytes is null ? null : $"{Number(bytes)} bytes in {Number(packets) ?? "?"} packets, index {index}";

    private static string? Number(long? value) => value?.ToString("N0", CultureInfo.InvariantCulture);
}
