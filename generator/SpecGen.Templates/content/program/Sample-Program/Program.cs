using Sample_Program;
using Sample_Program.Ontap;

if (args.Length is 0 or > 2 || !Uri.TryCreate(args[0], UriKind.Absolute, out Uri? address))
{
    Console.Error.WriteLine("usage: Sample-Program https://cluster1/api [FINGERPRINT]   (password: ONTAP_PASSWORD, user: ONTAP_USER or admin)");
    return 2;
}

string user = Environment.GetEnvironmentVariable("ONTAP_USER") ?? "admin";
string password = Environment.GetEnvironmentVariable("ONTAP_PASSWORD") ?? "";
using var ontap = new OntapClient(new ApiClientOptions(address)
{
    Credential = ApiCredential.Basic(user, password),
    // A cluster that signed its certificate itself is trusted by its SHA-256 fingerprint, and by nothing else.
    ServerCertificate = args.Length == 2 ? ServerCertificate.Pinned(args[1]) : null,
});

try
{
    await new VolumeReport(ontap).WriteAsync(Console.Out);
    return 0;
}
catch (ApiException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
