namespace SpecGen.Runtime;

/// <summary>Makes collections that no server has.</summary>
public static class ApiPageable
{
    /// <summary>A collection of given records: a stand-in in tests.</summary>
    /// <typeparam name="T">The resource.</typeparam>
    /// <param name="records">The records.</param>
    public static ApiPageable<T> FromRecords<T>(params T[] records)
        where T : ApiObject, new() => new GivenPages<T>([new(records, null, [])], null);

    /// <summary>A collection of given pages: a stand-in in tests.</summary>
    /// <typeparam name="T">The resource.</typeparam>
    /// <param name="pages">The pages; by the token of one, the next is asked for.</param>
    public static ApiPageable<T> FromPages<T>(params ApiPage<T>[] pages)
        where T : ApiObject, new() => new GivenPages<T>(pages, null);

    /// <summary>A collection whose reading fails: a stand-in in tests.</summary>
    /// <typeparam name="T">The resource.</typeparam>
    /// <param name="failure">What is thrown in place of the page after the last.</param>
    /// <param name="before">The pages that come before.</param>
    public static ApiPageable<T> Failing<T>(ApiException failure, params ApiPage<T>[] before)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new GivenPages<T>(before, failure);
    }
}
