using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Logging;

namespace SpecGen.Simulator.Hosting;

/// <summary>Puts the server together: its listener, who may enter, and the system behind.</summary>
internal static class ServerApplication
{
    private const long LargestBody = 32 * 1024 * 1024;

    public static WebApplication Build(SimulatedClusterOptions options, Task<SimulatedSystem> preparing, SignIn signIn, X509Certificate2 certificate)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(options.Address, options.Port, listener => listener.UseHttps(certificate, https =>
            {
                // Who is known by a certificate is told by its fingerprint, and no authority has to vouch for it.
                https.ClientCertificateMode = signIn.KnowsCertificates ? ClientCertificateMode.AllowCertificate : ClientCertificateMode.NoCertificate;
                https.ClientCertificateValidation = (_, _, _) => true;
            }));
        });
        var application = builder.Build();
        application.Run(async context => await (await preparing).AnswerAsync(context, signIn));
        return application;
    }
}
