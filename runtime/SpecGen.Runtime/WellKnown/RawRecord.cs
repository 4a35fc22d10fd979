using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>An object of which no page says anything: all its members are <see cref="ApiObject.UnknownMembers"/>.</summary>
[JsonConverter(typeof(ApiObjectConverter<RawRecord>))]
public sealed class RawRecord : ApiObject
{
    private static readonly ObjectShape s_shape = new(""u8);

    /// <summary>A member's value; of the kind <see cref="JsonValueKind.Undefined"/> where there is none.</summary>
    /// <param name="member">The member's name.</param>
    public JsonElement this[string member] => TryGetUnknown(member, out var value) ? value : default;

    /// <inheritdoc/>
    protected internal override ObjectShape GetShape() => s_shape;

    /// <inheritdoc/>
    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
    }
}
