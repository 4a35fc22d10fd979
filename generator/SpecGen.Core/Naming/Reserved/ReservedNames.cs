using SpecGen.Contract;

namespace SpecGen.Naming;

/// <summary>Names that generated code may not give to something of its own, by the place they are used in.</summary>
public static class ReservedNames
{
    private static readonly HashSet<string> s_keywords = Words("""
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do
        double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface
        internal is lock long namespace new null object operator out override params private protected public readonly
        ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint
        ulong unchecked unsafe ushort using virtual void volatile while
        """);

    /// <summary>Members that every generated class inherits or declares beside the page's own.</summary>
    private static readonly HashSet<string> s_objectMembers = Words("""
        Equals GetHashCode GetType ToString MemberwiseClone Finalize ReferenceEquals
        """);

    /// <summary>A property of a record has a namesake in the record's selections.</summary>
    private static readonly HashSet<string> s_recordMembers = Set(
        [GeneratedMembers.Field, GeneratedMembers.FieldSet, .. ObjectContract.Base.MemberNames, .. FieldContract.Field.MemberNames]);

    /// <summary>The last three are the compiler's, of every record.</summary>
    private static readonly HashSet<string> s_enumerationMembers = Set(
        [GeneratedMembers.Values, .. ObjectContract.Value.MemberNames, "Clone", "Deconstruct", "PrintMembers"]);

    private static readonly HashSet<string> s_groupMembers = Set(
        [GeneratedMembers.ForSvm, GeneratedMembers.ForSvmUuid, .. ClientContract.Client.MemberNames, .. ClientContract.Resource.MemberNames]);

    private static readonly HashSet<string> s_parameters = Set(
        [GeneratedMembers.Options, GeneratedMembers.CancellationToken, GeneratedMembers.Body, GeneratedMembers.Records, GeneratedMembers.File]);

    /// <summary>Namespaces that would hide the framework's own inside the generated one.</summary>
    private static readonly HashSet<string> s_namespaces = Words("System Microsoft SpecGen");

    public static bool IsKeyword(string name) => s_keywords.Contains(name);

    public static bool IsRecordMember(string name) =>
        s_objectMembers.Contains(name) || s_recordMembers.Contains(name);

    public static bool IsEnumerationMember(string name) =>
        s_objectMembers.Contains(name) || s_enumerationMembers.Contains(name);

    public static bool IsObjectMember(string name) => s_objectMembers.Contains(name);

    /// <summary>All methods of operations end alike.</summary>
    public static bool IsGroupMember(string name) =>
        s_objectMembers.Contains(name) || s_groupMembers.Contains(name) || name.EndsWith("Async", StringComparison.Ordinal);

    public static bool IsParameter(string name) => s_parameters.Contains(name);

    /// <summary>Parameters that every call has.</summary>
    public static bool IsCallParameter(string name) => name is GeneratedMembers.Options or GeneratedMembers.CancellationToken;

    public static bool IsNamespace(string name) => s_namespaces.Contains(name);

    /// <summary>
    /// The name, with an ending where it is reserved. So is what another name becomes by it: <c>field</c> is
    /// <c>FieldValue</c> and <c>field_value</c> <c>FieldValueValue</c>, so that two names never become one.
    /// </summary>
    public static string Avoid(string name, string ending, Func<string, bool> isReserved)
    {
        for (var stem = name; ; stem = stem.Substring(0, stem.Length - ending.Length))
        {
            if (isReserved(stem))
                return Free(name + ending, ending, isReserved);
            if (stem.Length <= ending.Length || !stem.EndsWith(ending, StringComparison.Ordinal))
                return name;
        }
    }

    private static string Free(string name, string ending, Func<string, bool> isReserved)
    {
        while (isReserved(name))
            name += ending;
        return name;
    }

    private static HashSet<string> Words(string words) => Set(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static HashSet<string> Set(IEnumerable<string> names) => new(names, StringComparer.Ordinal);
}
