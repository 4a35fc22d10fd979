using System.Net.Http.Headers;
using System.Net.Http.Json;
using Aot.Shared;
using Plain;

using var server = new OneAnswer();
using var http = new HttpClient { BaseAddress = server.Address };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("admin:password"u8));
var association = await http.GetFromJsonAsync("/api/security/ipsec/security-associations/1", PlainContext.Default.Association);
Console.WriteLine($"{association?.Svm?.Name} {association?.Node?.Uuid} {association?.Lifetime}");
