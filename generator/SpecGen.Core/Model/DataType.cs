using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Model;

/// <summary>What a value is, independent of the language it will be written in.</summary>
public enum DataKind
{
    /// <summary>Nothing certain is known: kept as raw JSON.</summary>
    Raw,
    Text,
    WholeNumber,
    Number,
    Boolean,

    /// <summary>Text of a documented date and time.</summary>
    DateTime,

    /// <summary>Text of a documented duration.</summary>
    Duration,

    /// <summary>Text with documented values.</summary>
    Enumeration,

    /// <summary>An object with members of its own.</summary>
    TypedObject,

    /// <summary>Object with <c>href</c> alone.</summary>
    Link,

    /// <summary>Object with the links <c>self</c> and <c>next</c> at most: <c>_links</c>.</summary>
    Links,

    /// <summary>Object that names another: <c>name</c>, <c>uuid</c> or both, perhaps with links.</summary>
    Reference,

    /// <summary>The error envelope's content: <c>message</c>, <c>code</c>, <c>target</c>, <c>arguments</c>.</summary>
    Error,

    /// <summary>An object whose members' names are data.</summary>
    Map,
}

/// <summary>What kinds have in common.</summary>
public static class DataKinds
{
    /// <summary>On the wire it is text of which more is known.</summary>
    public static bool RefinesText(this DataKind kind) => kind is DataKind.Enumeration or DataKind.DateTime or DataKind.Duration;

    /// <summary>On the wire it is text.</summary>
    public static bool IsTextual(this DataKind kind) => kind == DataKind.Text || kind.RefinesText();

    /// <summary>Text with a form of its own.</summary>
    public static bool IsTime(this DataKind kind) => kind is DataKind.DateTime or DataKind.Duration;

    /// <summary>A number, true or false, or a time: a single value that C# has a type for.</summary>
    public static bool IsTypedScalar(this DataKind kind) => kind is DataKind.WholeNumber or DataKind.Number or DataKind.Boolean || kind.IsTime();
}

/// <param name="IsArray">A list of values of the kind.</param>
/// <param name="Members">Members of an object, in page order.</param>
/// <param name="Values">Documented values of an enumeration.</param>
/// <param name="Entry">Type of a map's values.</param>
public sealed record DataType(
    DataKind Kind,
    bool IsArray,
    EquatableArray<Member> Members = default,
    EquatableArray<string> Values = default,
    DataType? Entry = null)
{
    public static DataType Raw { get; } = new(DataKind.Raw, IsArray: false);

    /// <summary>Null is an item of the array.</summary>
    public bool HasNullableItems { get; init; }

    /// <summary>Null is a value of the map.</summary>
    public bool HasNullableEntries { get; init; }

    /// <summary>The same, where null also is what it is in the other.</summary>
    public DataType WithNullsOf(DataType other) => this with
    {
        HasNullableItems = HasNullableItems || other.HasNullableItems,
        HasNullableEntries = HasNullableEntries || other.HasNullableEntries,
    };
}

/// <summary>Where a member was seen.</summary>
[Flags]
public enum MemberUse
{
    None = 0,
    Read = 1,
    Listed = 2,
    Created = 4,
    Updated = 8,
    Replaced = 16,

    /// <summary>In what a write answers.</summary>
    Returned = 32,

    /// <summary>In the body of a deletion, such as the credentials it needs elsewhere.</summary>
    Deleted = 64,
}

/// <summary>A member of an object as all pages of its resource together state it.</summary>
/// <param name="Name">The wire name.</param>
public sealed record Member(
    string Name,
    DataType Type,
    EquatableArray<string> Description,
    SchemaAttributes Attributes,
    MemberUse Use)
{
    /// <summary>A page says that every creation must give it.</summary>
    public bool IsRequiredAtCreation { get; init; }

    /// <summary>What it is when a creation does not give it, as JSON; null where no section says so without a condition.</summary>
    public string? DefaultAtCreation { get; init; }

    /// <summary>A page says that it is answered only when it is named in <c>fields</c>.</summary>
    public bool IsSentWhenNamed { get; init; }
}
