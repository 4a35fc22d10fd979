using SpecGen.Facts;

namespace SpecGen.Tool.Doctor.Cluster;

/// <summary>What a cluster showed and said.</summary>
/// <param name="Address">Of its API.</param>
/// <param name="Certificate">Null where no encrypted connection came about.</param>
/// <param name="Name">Of the cluster, or null.</param>
/// <param name="Release">Or null.</param>
/// <param name="User">Who asked, or null where nobody did.</param>
/// <param name="Role">The user's role, or null.</param>
internal sealed record ClusterAnswer(Uri Address, ShownCertificate? Certificate, string? Name, Release? Release, string? User, string? Role, IReadOnlyList<Finding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}

/// <summary>The certificate that a server shows.</summary>
/// <param name="Fingerprint">SHA-256, pairs of hexadecimal digits with colons between.</param>
/// <param name="Refusal">Why the system does not trust it; null where it does.</param>
internal sealed record ShownCertificate(string Subject, DateTimeOffset Expires, string Fingerprint, string? Refusal)
{
    /// <summary>What a program writes to accept this certificate and no other.</summary>
    public string PinningLine => $"ServerCertificate = ServerCertificate.Pinned(\"{Fingerprint}\"),";
}
