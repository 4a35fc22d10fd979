namespace SpecGen.Model;

/// <summary>What an operation answers with when it succeeds.</summary>
public enum ResponseShape
{
    /// <summary>No body.</summary>
    Nothing,

    /// <summary>The resource itself.</summary>
    Record,

    /// <summary>An envelope of records: <c>records</c> with <c>num_records</c>, or <c>items</c> with <c>metadata</c>.</summary>
    Collection,

    /// <summary>A job that does the work.</summary>
    Job,

    /// <summary>What has no members of its own: a map, a list, a scalar.</summary>
    Value,

    /// <summary>Something of which the page does not say what it is.</summary>
    Raw,
}
