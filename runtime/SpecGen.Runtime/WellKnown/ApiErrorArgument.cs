using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>A value that the server put into an error's message.</summary>
[JsonConverter(typeof(ApiObjectConverter<ApiErrorArgument>))]
public sealed class ApiErrorArgument : ApiObject
{
    private static readonly ObjectShape s_shape = new("code\nmessage"u8);
    private string? _code;
    private string? _message;

    /// <summary>The argument's code.</summary>
    [JsonPropertyName("code")]
    public string? Code { get => _code; set { _code = value; Assign(0); } }

    /// <summary>The argument's text.</summary>
    [JsonPropertyName("message")]
    public string? Message { get => _message; set { _message = value; Assign(1); } }

    /// <inheritdoc/>
    protected internal override ObjectShape GetShape() => s_shape;

    /// <inheritdoc/>
    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
        if (index == 0)
            access.Text(ref _code);
        else
            access.Text(ref _message);
    }
}
