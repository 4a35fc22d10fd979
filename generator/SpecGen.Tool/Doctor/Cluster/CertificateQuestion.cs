using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SpecGen.Tool.Doctor.Cluster;

/// <summary>Looks at the certificate of a server, and says nothing to it.</summary>
internal static class CertificateQuestion
{
    /// <returns>The certificate, or the reason why none was shown.</returns>
    public static async Task<(ShownCertificate? Certificate, string? Fault)> AskAsync(Uri address, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limit);
        ShownCertificate? shown = null;
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(address.IdnHost, address.Port, patience.Token);
            await using var encrypted = new SslStream(client.GetStream());
            var options = new SslClientAuthenticationOptions
            {
                TargetHost = address.IdnHost,
                RemoteCertificateValidationCallback = (_, certificate, chain, errors) =>
                {
                    shown = Shown(certificate, chain, errors);
                    return errors == SslPolicyErrors.None;
                },
            };
            await encrypted.AuthenticateAsClientAsync(options, patience.Token);
            return shown is null ? (null, "it shows no certificate") : (shown, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, $"it does not answer within {limit.TotalSeconds:0} s; is the address right, and does a firewall let you through?");
        }
        catch (SocketException exception)
        {
            return (null, exception.SocketErrorCode switch
            {
                SocketError.HostNotFound or SocketError.NoData => $"nobody knows the name '{address.Host}'; write it as the cluster's management LIF is named, or its address",
                SocketError.ConnectionRefused => $"nothing listens at port {address.Port}; is that the cluster's management LIF?",
                _ => exception.Message,
            });
        }
        catch (AuthenticationException) when (shown is not null)
        {
            return (shown, null);
        }
        catch (Exception exception) when (exception is AuthenticationException or IOException)
        {
            return (null, $"no encrypted connection comes about ({exception.Message}); is port {address.Port} that of the API?");
        }
    }

    private static ShownCertificate? Shown(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null)
            return null;
        using var known = X509CertificateLoader.LoadCertificate(certificate.GetRawCertData());
        var fingerprint = string.Join(':', known.GetCertHashString(HashAlgorithmName.SHA256).Chunk(2).Select(pair => new string(pair)));
        var reasons = (chain?.ChainStatus ?? []).Select(status => status.Status.ToString()).Prepend(errors.ToString()).Distinct();
        return new(known.Subject, known.NotAfter, fingerprint, errors == SslPolicyErrors.None ? null : string.Join(", ", reasons));
    }
}
