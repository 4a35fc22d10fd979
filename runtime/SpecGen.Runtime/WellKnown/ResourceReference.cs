using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>Another resource, by name, key or both. To send one, either is enough.</summary>
[JsonConverter(typeof(ApiObjectConverter<ResourceReference>))]
public sealed class ResourceReference : ApiObject
{
    private static readonly ObjectShape s_shape = new("_links\nname\nuuid"u8);

    // A Links or, until somebody asks for it, only the address of its own.
    private object? _links;
    private string? _name;
    private string? _uuid;

    /// <summary>Where the resource is.</summary>
    [JsonPropertyName("_links")]
    public Links? Links { get => Runtime.Links.Open(ref _links); set { _links = value; Assign(0); } }

    /// <summary>The resource's name, which can change.</summary>
    [JsonPropertyName("name")]
    public string? Name { get => _name; set { _name = value; Assign(1); } }

    /// <summary>The resource's key, which stays. It is opaque and not always a UUID.</summary>
    [JsonPropertyName("uuid")]
    public string? Uuid { get => _uuid; set { _uuid = value; Assign(2); } }

    /// <inheritdoc/>
    protected internal override ObjectShape GetShape() => s_shape;

    /// <inheritdoc/>
    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0:
                access.Links(ref _links);
                break;
            case 1:
                access.Text(ref _name);
                break;
            case 2:
                access.Text(ref _uuid);
                break;
        }
    }

    /// <summary>Selects members of a reference.</summary>
    /// <typeparam name="TRoot">The resource that is asked for.</typeparam>
    public sealed class FieldSet<TRoot> : ApiField<TRoot>
    {
        /// <summary>A reference among a resource's members.</summary>
        /// <param name="parent">Where it belongs.</param>
        /// <param name="name">Its wire name.</param>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public FieldSet(ApiField<TRoot> parent, string name)
            : base(parent, name)
        {
        }

        /// <summary>A reference among a resource's members.</summary>
        /// <param name="parent">Where it belongs.</param>
        /// <param name="index">Which one of the members there it is.</param>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public FieldSet(ApiField<TRoot> parent, int index)
            : base(parent, index)
        {
        }

        /// <summary>Selects <c>_links</c>.</summary>
        public Links.FieldSet<TRoot> Links => new(this, "_links");

        /// <summary>Selects <c>name</c>.</summary>
        public ApiField<TRoot> Name => Of("name");

        /// <summary>Selects <c>uuid</c>.</summary>
        public ApiField<TRoot> Uuid => Of("uuid");
    }
}
