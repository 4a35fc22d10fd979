using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Benchmarks.Ontap;
using Benchmarks.Ontap.Security.Ipsec.SecurityAssociations;
using SpecGen.Benchmarks.Peers;
using SpecGen.Runtime;

namespace SpecGen.Benchmarks;

/// <summary>The two ways to ask for the seed's record, over the same handler and signed in the same way.</summary>
internal sealed class Calls : IDisposable
{
    private const string Uuid = "2f9f2a4c-6b0e-11ee-9a53-005056bb1a2b";
    private const string User = "admin";
    private const string Password = "password";

    private readonly string _address;
    private readonly HttpClient _plain;
    private readonly HttpClient _given;
    private readonly OntapClient _client;

    public Calls(Uri server, Func<HttpMessageHandler> handler)
    {
        _address = new Uri(server, "/api/security/ipsec/security-associations/").AbsoluteUri;
        _plain = new HttpClient(handler());
        _plain.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _plain.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")));
        _given = new HttpClient(handler()) { Timeout = Timeout.InfiniteTimeSpan };
        _client = new OntapClient(new ApiClientOptions(new Uri(server, "/api")) { Credential = ApiCredential.Basic(User, Password) }, _given);
    }

    public Task<PlainAssociation?> PlainAsync() =>
        _plain.GetFromJsonAsync($"{_address}{Uri.EscapeDataString(Uuid)}", MetadataContext.Default.PlainAssociation);

    public Task<IpsecSecurityAssociation> SpecGenAsync() => _client.Security.Ipsec.SecurityAssociations.GetAsync(Uuid);

    public void Dispose()
    {
        _client.Dispose();
        _given.Dispose();
        _plain.Dispose();
    }
}
