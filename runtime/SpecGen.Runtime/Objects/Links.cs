using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>The links of a resource, by name.</summary>
[JsonConverter(typeof(ApiObjectConverter<Links>))]
public sealed class Links : ApiObject
{
    private static readonly ObjectShape s_shape = new("self\nnext"u8);

    // A Link or, until somebody asks for it, only its address.
    private object? _self;
    private object? _next;

    /// <summary>The resource itself.</summary>
    [JsonPropertyName("self")]
    public Link? Self { get => OpenLink(ref _self); set { _self = value; Assign(0); } }

    /// <summary>The next page of a collection. Its address is opaque.</summary>
    [JsonPropertyName("next")]
    public Link? Next { get => OpenLink(ref _next); set { _next = value; Assign(1); } }

    /// <summary>A link by its wire name; null where there is none.</summary>
    /// <param name="name">The wire name, as <c>self</c>.</param>
    public Link? this[string name] => name switch
    {
        "self" => Self,
        "next" => Next,
        _ => Unknown(name),
    };

    /// <inheritdoc/>
    protected internal override ObjectShape GetShape() => s_shape;

    /// <inheritdoc/>
    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
        if (index == 0)
            access.Link(ref _self);
        else
            access.Link(ref _next);
    }

    /// <summary>The links of a member that holds them or only the address of its own; the same object for all who ask.</summary>
    internal static Links? Open(ref object? links)
    {
        if (links is not string address)
            return (Links?)links;
        var opened = new Links { _self = address };
        opened.Presence = s_shape.PresenceOf(1, 0);
        return Interlocked.CompareExchange(ref links, opened, address) as Links ?? opened;
    }

    /// <summary>The link of a member that holds it or only its address; the same object for all who ask.</summary>
    internal static Link? OpenLink(ref object? link)
    {
        if (link is not string address)
            return (Link?)link;
        var opened = new Link { Href = address };
        opened.AcceptChanges();
        return Interlocked.CompareExchange(ref link, opened, address) as Link ?? opened;
    }

    private Link? Unknown(string name)
    {
        if (!TryGetUnknown(name, out var element) || element.ValueKind != JsonValueKind.Object)
            return null;
        return element.TryGetProperty("href", out var href) && href.ValueKind == JsonValueKind.String
            ? new Link { Href = href.GetString() }
            : null;
    }

    /// <summary>Selects links.</summary>
    /// <typeparam name="TRoot">The resource that is asked for.</typeparam>
    public sealed class FieldSet<TRoot> : ApiField<TRoot>
    {
        /// <summary>The links of a member.</summary>
        /// <param name="parent">Where they belong.</param>
        /// <param name="name">Their wire name.</param>
        internal FieldSet(ApiField<TRoot> parent, string name)
            : base(parent, name)
        {
        }

        /// <summary>Selects <c>self</c>.</summary>
        public ApiField<TRoot> Self => Of("self");

        /// <summary>Selects <c>next</c>.</summary>
        public ApiField<TRoot> Next => Of("next");
    }
}
