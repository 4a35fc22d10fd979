using System.ComponentModel;

namespace SpecGen.Runtime;

/// <summary>A member of a certain resource, so that a call takes no fields of another.</summary>
/// <typeparam name="TRecord">The resource.</typeparam>
public class ApiField<TRecord> : ApiField
{
    private readonly MemberNames? _members;

    /// <summary>The resource itself.</summary>
    /// <param name="members">Its members.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiField(MemberNames members)
        : this() => _members = members;

    /// <summary>A member of a member that has members.</summary>
    /// <param name="parent">Where it belongs.</param>
    /// <param name="index">Which one of those it is.</param>
    /// <param name="members">Its own members.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiField(ApiField<TRecord> parent, int index, MemberNames members)
        : this(parent, index) => _members = members;

    /// <summary>The resource itself, of which no member is known.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiField()
        : base(null, "", null)
    {
    }

    /// <summary>A member of a member.</summary>
    /// <param name="parent">Where it belongs.</param>
    /// <param name="name">Its wire name.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiField(ApiField<TRecord> parent, string name)
        : base(parent, name, null)
    {
    }

    internal ApiField(ApiField<TRecord> parent, int index)
        : base(parent, parent.Members.NameText(index), parent.Members.IntroducedIn(index))
    {
    }

    private ApiField(ApiField<TRecord>? parent, string text, string? release)
        : base(parent, text, release)
    {
    }

    private MemberNames Members => _members ?? throw new InvalidOperationException($"'{this}' has no known members.");

    /// <summary>All members but the expensive ones: <c>*</c>. What that is can change with the release.</summary>
    public ApiField<TRecord> All => new(this, "*");

    /// <summary>All members, the expensive ones too: <c>**</c>.</summary>
    public ApiField<TRecord> Everything => new(this, "**");

    /// <summary>A member by its wire name, also one that no page documents.</summary>
    /// <param name="name">The wire name. A member of a member is <c>Of("a").Of("b")</c>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public ApiField<TRecord> Of(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(this, name);
    }

    /// <summary>A member by its place among those that the pages document.</summary>
    /// <param name="index">The place.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiField<TRecord> Of(int index) => new(this, index);

    /// <summary>The same, for a member that a later release brought and no page documents.</summary>
    /// <param name="release">The release, as <c>9.14.1</c>.</param>
    public ApiField<TRecord> IntroducedIn(string release) => new(this, "", release);

    /// <summary>Leaves the member out of a wider selection: <c>fields=ike,!ike.state</c>.</summary>
    /// <param name="field">The member to leave out.</param>
    public static ApiField<TRecord> operator !(ApiField<TRecord> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(null, "!" + field, field.Release);
    }
}
