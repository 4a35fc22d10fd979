using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>
/// An object of the API. It tells absent, null and set apart: a member that was neither read nor assigned is not sent,
/// and one that was assigned null is sent as null.
/// </summary>
[JsonConverter(typeof(AnyApiObjectConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial class ApiObject
{
    private Presence? _presence;

    /// <summary>
    /// Members that the pages do not document, by wire name. What was read stays here and is written back; what is
    /// added is sent.
    /// </summary>
    public IDictionary<string, JsonElement> UnknownMembers => (_presence = Presence.Own(_presence)).UnknownForWriting().Open();

    /// <summary>Whether the member was in what the server sent, or was assigned since; its value may be null.</summary>
    /// <param name="field">
    /// The member as seen from this object, as in <c>volume.Has(Volume.Field.Svm.Name)</c>. Through an array, one
    /// element that has it is enough.
    /// </param>
    /// <exception cref="ArgumentException">The field is a wildcard or an exclusion.</exception>
    public bool Has(ApiField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return MemberProbe.Has(this, field);
    }

    /// <summary>
    /// The type's name and the members that are present, as JSON. What the pages or the names of members say is secret is <c>***</c>;
    /// the whole object is <see cref="ApiJson.ToJson"/>.
    /// </summary>
    public override string ToString() => ObjectText.Of(this);

    /// <summary>Notes that a member was assigned.</summary>
    /// <param name="index">The member's index in the shape.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index) => _presence = _presence?.KnownWith(index) ?? Presence.With(index, _presence, GetShape());

    /// <summary>Notes that a member was assigned that is an object: the same one again is no change, however it was changed itself.</summary>
    /// <param name="index">The member's index in the shape.</param>
    /// <param name="before">What the member was.</param>
    /// <param name="after">What it becomes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index, ApiObject? before, ApiObject? after)
    {
        if (after is null || !ReferenceEquals(before, after))
            Assign(index);
    }

    /// <summary>The object's member names.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract ObjectShape GetShape();

    /// <summary>Hands the member's storage to the access, which reads, writes or looks at it.</summary>
    /// <param name="index">The member's index in the shape.</param>
    /// <param name="access">What to do with the member.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract void AccessMember(int index, ref MemberAccess access);

    internal bool IsPresent(int index) => _presence is { } presence && presence.Contains(index);

    internal bool TryGetUnknown(string name, out JsonElement value)
    {
        value = default;
        return _presence?.Unknown is { } unknown && unknown.TryGetValue(name, out value);
    }
}
