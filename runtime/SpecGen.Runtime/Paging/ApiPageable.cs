namespace SpecGen.Runtime;

/// <summary>Makes collections that no server has.</summary>
public static class ApiPageable
{
    /// <summary>A collection of given records: a stand-in in tests.</summary>
    /// <typeparam name="T">The resource.</typeparam>
    /// <param name="records">The records.</param>
    public static ApiPageable<T> FromRecords<T>(params T[] records)
        where T : ApiObject, new() => new GivenRecords<T>(records);
}
