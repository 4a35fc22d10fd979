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

    private static readonly HashSet<string> s_recordMembers = Words("""
        Field FieldSet Has Assign GetShape AccessMember UnknownMembers ToJson
        """);

    private static readonly HashSet<string> s_fieldSetMembers = Words("All Everything Of Except");

    private static readonly HashSet<string> s_enumerationMembers = Words("Text Values FromText Parse IsKnown");

    private static readonly HashSet<string> s_groupMembers = Words("Connection Dispose ForSvm ForSvmUuid");

    private static readonly HashSet<string> s_parameters = Words("options cancellationToken body records file");

    /// <summary>Namespaces that would hide the framework's own inside the generated one.</summary>
    private static readonly HashSet<string> s_namespaces = Words("System Microsoft SpecGen");

    /// <summary>
    /// Types of the namespaces that a new project imports by itself (System, System.IO, System.Threading, …), as far as
    /// an API could have a record of the name: with both in sight, neither can be written.
    /// </summary>
    private static readonly HashSet<string> s_frameworkTypes = Words("""
        Action Array Attribute Barrier Buffer Byte Char Comparer Console Convert Decimal Delegate Dictionary Directory
        Double Enum Environment Exception File Guid Index List Lock Lookup Math Memory Monitor Object OperatingSystem
        Path Progress Queue Random Range Semaphore Single Stack Stream String Task Thread Timeout Timer Tuple Type Uri
        Version
        """);

    public static bool IsKeyword(string name) => s_keywords.Contains(name);

    public static bool IsRecordMember(string name) =>
        s_objectMembers.Contains(name) || s_recordMembers.Contains(name) || s_fieldSetMembers.Contains(name);

    public static bool IsEnumerationMember(string name) =>
        s_objectMembers.Contains(name) || s_enumerationMembers.Contains(name);

    public static bool IsObjectMember(string name) => s_objectMembers.Contains(name);

    public static bool IsGroupMember(string name) => s_objectMembers.Contains(name) || s_groupMembers.Contains(name);

    public static bool IsParameter(string name) => s_parameters.Contains(name);

    public static bool IsNamespace(string name) => s_namespaces.Contains(name);

    public static bool IsFrameworkType(string name) => s_frameworkTypes.Contains(name);

    private static HashSet<string> Words(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
