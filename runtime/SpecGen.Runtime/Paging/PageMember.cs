using System.Text.Json;
using System.Text.Unicode;

namespace SpecGen.Runtime;

/// <summary>The members of a collection's envelope that are looked at; ONTAP's records are Astra's items.</summary>
internal enum PageMember
{
    Records,
    Items,
    Count,
    Links,
    Error,
    Errors,
    Metadata,
    Unknown = -1,
}

/// <summary>Their names on the wire.</summary>
internal static class PageMembers
{
    private static readonly ObjectShape s_shape = new("records\nitems\nnum_records\n_links\nerror\nerrors\nmetadata"u8);

    /// <param name="name">The name as it stands between its quotes.</param>
    /// <param name="isEscaped">It has escapes.</param>
    /// <exception cref="JsonException">The name is not Unicode.</exception>
    public static PageMember Find(ReadOnlySpan<byte> name, bool isEscaped)
    {
        var member = (PageMember)s_shape.Find(name, isEscaped);
        return member != PageMember.Unknown || Utf8.IsValid(name) ? member : throw JsonFailures.NotUnicode();
    }

    public static string NameOf(PageMember member) => s_shape.NameText((int)member);
}
