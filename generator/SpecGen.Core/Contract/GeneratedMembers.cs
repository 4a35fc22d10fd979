namespace SpecGen.Contract;

/// <summary>Names that generated code declares beside those of a page.</summary>
public static class GeneratedMembers
{
    /// <summary>Of a record: its selections, and the class they are of.</summary>
    public const string Field = "Field";

    public const string FieldSet = "FieldSet";

    /// <summary>Of documented values: their constants.</summary>
    public const string Values = "Values";

    /// <summary>Of a client: its view within one SVM.</summary>
    public const string ForSvm = "ForSvm";

    public const string ForSvmUuid = "ForSvmUuid";

    /// <summary>Beside a client: what its records are read and written by in a user's own serializer. Short, since each record's attribute spells it.</summary>
    public const string ObjectConverter = "ObjectJson";

    /// <summary>Parameters of a method.</summary>
    public const string Options = "options";

    public const string CancellationToken = "cancellationToken";

    public const string Body = "body";

    public const string Records = "records";

    public const string File = "file";
}
