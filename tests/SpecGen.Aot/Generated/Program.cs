using Aot.Shared;
using Generated.Ontap;
using SpecGen.Runtime;

using var server = new OneAnswer();
using var ontap = new OntapClient(new ApiClientOptions(new Uri(server.Address, "/api")) { Credential = ApiCredential.Basic("admin", "password") });
var association = await ontap.Security.Ipsec.SecurityAssociations.GetAsync("1");
Console.WriteLine($"{association.Svm?.Name} {association.Node?.Uuid} {association.Lifetime}");
