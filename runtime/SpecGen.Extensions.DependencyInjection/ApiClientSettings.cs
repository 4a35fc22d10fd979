using System.Globalization;
using Microsoft.Extensions.Configuration;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>What a configuration says of one server: <c>{ "BaseAddress": "https://cluster1/api", "User": "admin", "Password": "…" }</c>.</summary>
public sealed class ApiClientSettings
{
    private static readonly Dictionary<string, ReleaseCheck> s_checks =
        Enum.GetValues<ReleaseCheck>().ToDictionary(check => check.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly List<string> _faults = [];

    /// <summary>What the documented paths are appended to. Needed.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The user, with <see cref="Password"/>; null for none.</summary>
    public string? User { get; set; }

    /// <summary>The user's password. It comes best from a store of secrets.</summary>
    public string? Password { get; set; }

    /// <summary>An OAuth 2.0 token, in place of a user.</summary>
    public string? Token { get; set; }

    /// <summary>The SHA-256 fingerprint of the certificate that the server must show; null for the system's trust.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>See <see cref="ApiClientOptions.Product"/>.</summary>
    public string? Product { get; set; }

    /// <summary>See <see cref="ApiClientOptions.Timeout"/>; in configuration <c>hh:mm:ss</c>.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>See <see cref="ApiClientOptions.MaximumConcurrency"/>.</summary>
    public int? MaximumConcurrency { get; set; }

    /// <summary>See <see cref="ApiClientOptions.ReleaseCheck"/>; in configuration <c>Off</c>, <c>LeaveOut</c> or <c>Refuse</c>.</summary>
    public ReleaseCheck? ReleaseCheck { get; set; }

    /// <summary>The server and the user; never a secret.</summary>
    public override string ToString() => $"{BaseAddress} ({User ?? (Token is null ? "no credential" : "token")})";

    /// <summary>Takes over what a section says.</summary>
    internal void Read(IConfiguration section)
    {
        User = section[nameof(User)];
        Password = section[nameof(Password)];
        Token = section[nameof(Token)];
        Fingerprint = section[nameof(Fingerprint)];
        Product = section[nameof(Product)];
        BaseAddress = Parse<Uri>(section, nameof(BaseAddress), "an address", text => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null);
        Timeout = Parse<object>(section, nameof(Timeout), "a time as hh:mm:ss", text => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null) as TimeSpan?;
        MaximumConcurrency = Parse<object>(section, nameof(MaximumConcurrency), "a number", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null) as int?;
        ReleaseCheck = Parse<object>(section, nameof(ReleaseCheck), "Off, LeaveOut or Refuse", text => s_checks.TryGetValue(text, out var check) ? check : null) as ReleaseCheck?;
    }

    /// <summary>What is wrong; empty where a client can be made of it.</summary>
    internal IReadOnlyList<string> Faults()
    {
        var faults = new List<string>(_faults);
        if (BaseAddress is null && faults.Count == 0)
            faults.Add($"{nameof(BaseAddress)} is missing.");
        if (User is null != Password is null)
            faults.Add($"{nameof(User)} and {nameof(Password)} belong together.");
        if (User is not null && Token is not null)
            faults.Add($"{nameof(Token)} takes the place of {nameof(User)}: say one of them.");
        if (MaximumConcurrency < 1)
            faults.Add($"{nameof(MaximumConcurrency)} is at least 1.");
        if (faults.Count > 0)
            return faults;
        try
        {
            _ = ToOptions();
        }
        catch (ArgumentException fault)
        {
            faults.Add(fault.Message);
        }

        return faults;
    }

    internal ApiClientOptions ToOptions()
    {
        var options = new ApiClientOptions(BaseAddress!) { Credential = ToCredential(), Product = Product };
        if (Fingerprint is { Length: > 0 } fingerprint)
            options.ServerCertificate = ServerCertificate.Pinned(fingerprint);
        if (Timeout is { } timeout)
            options.Timeout = timeout;
        if (MaximumConcurrency is { } concurrency)
            options.MaximumConcurrency = concurrency;
        if (ReleaseCheck is { } check)
            options.ReleaseCheck = check;
        return options;
    }

    internal ApiCredential? ToCredential()
    {
        if (Token is { } token)
            return ApiCredential.Bearer(token);
        return User is { } user ? ApiCredential.Basic(user, Password ?? "") : null;
    }

    private T? Parse<T>(IConfiguration section, string key, string kind, Func<string, T?> parse)
        where T : class
    {
        if (section[key] is not { Length: > 0 } text)
            return null;
        var value = parse(text);
        if (value is null)
            _faults.Add($"{key} is not {kind}: '{text}'.");
        return value;
    }
}
