using System.Globalization;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>An error as the server reports it.</summary>
[JsonConverter(typeof(ApiObjectConverter<ApiError>))]
public sealed class ApiError : ApiObject
{
    private static readonly ObjectShape s_shape = new("arguments\ncode\nmessage\ntarget"u8);
    private IReadOnlyList<ApiErrorArgument>? _arguments;
    private string? _code;
    private string? _message;
    private string? _target;

    /// <summary>The values in the message.</summary>
    [JsonPropertyName("arguments")]
    public IReadOnlyList<ApiErrorArgument>? Arguments { get => _arguments; set { _arguments = value; Assign(0); } }

    /// <summary>The code: compare it with the constants of the operation's error class. Null where it is no integer.</summary>
    [JsonIgnore]
    public long? Code
    {
        get => long.TryParse(_code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code) ? code : null;
        set => CodeText = value?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The code as text; the server writes it with and without quotes.</summary>
    [JsonPropertyName("code")]
    public string? CodeText { get => _code; set { _code = value; Assign(1); } }

    /// <summary>What went wrong, for people. Its wording changes with the release.</summary>
    [JsonPropertyName("message")]
    public string? Message { get => _message; set { _message = value; Assign(2); } }

    /// <summary>The parameter or member at fault.</summary>
    [JsonPropertyName("target")]
    public string? Target { get => _target; set { _target = value; Assign(3); } }

    /// <inheritdoc/>
    protected internal override ObjectShape GetShape() => s_shape;

    /// <inheritdoc/>
    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0:
                access.NestedObjects(ref _arguments);
                break;
            case 1:
                access.Text(ref _code);
                break;
            case 2:
                access.Text(ref _message);
                break;
            case 3:
                access.Text(ref _target);
                break;
        }
    }
}
