using System.Globalization;
using System.Text;
using System.Text.Json;
using SpecGen.Runtime.Generated;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Secrets;

/// <summary>A server that repeats what it was sent does not bring it into what is told of the failure.</summary>
public class EchoTests
{
    private const string Secret = "Tr0ub4dor&3-zebra/ÄQuilt";

    public static TheoryData<string> Names =>
    [
        "configured_psk", "psk", "application_credentials", "credentials", "community", "access_key", "api_key", "passwd", "pwd",
        "auth_key", "pin", "sas", "private_key", "privateKey", "clientSecret", "sas_token", "snmp-community", "apiKey", "AUTH_KEY",
        "user.password", "connectionString",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Secrets_are_known_by_the_words_of_their_names(string name) =>
        Assert.DoesNotContain(Secret, await EchoedAsync(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("label")]
    [InlineData("spinning")]
    [InlineData("sasquatch")]
    [InlineData("bypass_rules")]
    [InlineData("key")]
    [InlineData("serial")]
    public async Task Other_names_are_no_secrets(string name) =>
        Assert.Contains(Secret, await EchoedAsync(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"psk":"SECRET"}""")]
    [InlineData("""{"private_key":{"name":"n","value":"SECRET"}}""")]
    [InlineData("""{"a":[{"credentials":[{"x":["SECRET"]}]}]}""")]
    [InlineData("""{"name":"api-password","value":"SECRET"}""")]
    [InlineData("""{"type":"private_key","value":"SECRET"}""")]
    public async Task What_was_sent_below_a_secret_member_is_not_repeated(string member)
    {
        var body = new Volume();
        body.UnknownMembers["extra"] = JsonDocument.Parse(member.Replace("SECRET", JsonEncodedText.Encode(Secret).ToString(), StringComparison.Ordinal)).RootElement;

        foreach (var echo in Echoes())
            await AssertHiddenAsync(body, echo);
    }

    private static readonly Door s_secret = new() { Phrase = "planted" };

    private static readonly Dictionary<string, Door> s_doors = new(StringComparer.Ordinal)
    {
        ["by itself"] = s_secret,
        ["in a list"] = new() { Inner = [s_secret] },
        ["in a map"] = new() { Rooms = new Dictionary<string, Door> { ["a"] = s_secret } },
        ["in a list within a map"] = new() { Rooms = new Dictionary<string, Door> { ["a"] = new() { Inner = [new(), s_secret] } } },
    };

    public static TheoryData<string> Places => [.. s_doors.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task What_the_pages_call_secret_is_not_repeated_wherever_it_lies(string place)
    {
        await using var server = await LoopbackServer.StartAsync(400, """{"error":{"code":"5","message":"planted does not open"}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Raw.SendAsync(new RawRequest("POST", "/doors") { Body = RawBody.Json(s_doors[place]) }));

        Assert.DoesNotContain("planted", Told(fault), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_is_a_secret_too()
    {
        var body = new Volume();
        body.UnknownMembers["pin"] = JsonDocument.Parse("804731").RootElement;
        await using var server = await LoopbackServer.StartAsync(400, """{"error":{"code":"804731","message":"pin 804731 is wrong"}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(body));

        Assert.DoesNotContain("804731", Told(fault), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_server_says_besides_is_told()
    {
        var body = new Volume();
        body.UnknownMembers["psk"] = JsonDocument.Parse("\"correct horse battery\"").RootElement;
        await using var server = await LoopbackServer.StartAsync(400, """{"error":{"code":"5","message":"The key correct horse battery is too weak for svm1."}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(body));

        Assert.Equal("The key *** is too weak for svm1.", fault.ErrorMessage);
    }

    [Fact]
    public async Task What_pages_mark_as_secret_is_secret_whatever_its_name()
    {
        await using var server = await LoopbackServer.StartAsync(400, $$"""{"error":{"code":"5","message":"no {{Secret}}"} }""");
        using var client = new MarkedClient(new ApiClientOptions(server.Address));

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.CreateAsync(new Marked { Plain = "plain", Answer = Secret }));

        Assert.DoesNotContain("Tr0ub", Told(fault), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_line_that_repeats_a_secret_does_not_bring_it_into_the_inner_exception()
    {
        using var server = RawServer.Always("HTTP/1.1 2OO " + "planted-token-value");
        using var client = server.Client(options => options.Credential = ApiCredential.Bearer("planted-token-value"));

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.DoesNotContain("planted", fault.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What a server can make of a secret.</summary>
    private static IEnumerable<string> Echoes()
    {
        var octets = Encoding.UTF8.GetBytes(Secret);
        var escaped = string.Concat(Secret.Select(character => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")));
        yield return Secret;
        yield return Secret.ToUpperInvariant();
        yield return escaped;
        yield return escaped.Replace("\\", "\\\\", StringComparison.Ordinal);
        yield return Uri.EscapeDataString(Secret);
        yield return System.Net.WebUtility.HtmlEncode(Secret);
        yield return string.Concat(octets.Select(octet => string.Create(CultureInfo.InvariantCulture, $"%{octet:X2}")));
        yield return Convert.ToBase64String(octets);
        yield return Convert.ToBase64String([.. "some text before: "u8, .. octets, .. " and behind"u8]);
        yield return Convert.ToBase64String(octets).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        yield return Convert.ToBase64String(Encoding.Unicode.GetBytes(Secret));
        yield return Convert.ToHexString(octets);
        yield return Secret[..12] + " ... " + Secret[12..];
    }

    private static async Task AssertHiddenAsync(Volume body, string echo)
    {
        await using var server = await LoopbackServer.StartAsync(
            400, """{"error":{"code":"5","message":"ECHO","target":"ECHO","arguments":[{"code":"ECHO","message":"ECHO"}],"more":{"x":"ECHO"}}}""".Replace("ECHO", echo, StringComparison.Ordinal));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(body));

        Assert.DoesNotContain(echo, Told(fault), StringComparison.OrdinalIgnoreCase);
        foreach (var part in new[] { Secret[..12], Secret[12..20] })
            Assert.DoesNotContain(part, Told(fault), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> EchoedAsync(string name)
    {
        var body = new Volume();
        body.UnknownMembers[name] = JsonDocument.Parse($"\"{Secret}\"").RootElement;
        await using var server = await LoopbackServer.StartAsync(400, $"no {Secret}");
        using var client = server.Client();
        return Told(await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(body)));
    }

    private static string Told(ApiException fault) => fault + fault.RawBody + (fault.Error is { } error ? ApiJson.ToJson(error) : "");

    private sealed class MarkedClient(ApiClientOptions options) : TestClient(options)
    {
        public Task<JobOperation<Marked>> CreateAsync(Marked body) =>
            Connection.WriteAsync<Marked>(new ApiRequest("POST", "/marked"), body, null, CancellationToken.None);
    }

    /// <summary>An object in the shape that the generator prints, with a member that its page marks as write-only.</summary>
    private sealed class Marked : ApiObject
    {
        private static readonly ObjectShape s_shape = new("plain\nanswer"u8, 1);
        private string? _plain, _answer;

        public string? Plain { get => _plain; set { _plain = value; Assign(0); } }

        public string? Answer { get => _answer; set { _answer = value; Assign(1); } }

        protected override ObjectShape GetShape() => s_shape;

        protected override void AccessMember(int index, ref MemberAccess access)
        {
            if (index == 0)
                access.Text(ref _plain);
            else
                access.Text(ref _answer);
        }
    }
}
