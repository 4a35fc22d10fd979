namespace SpecGen.Runtime;

/// <summary>What can be done with every object; extensions, since a member could be called like one.</summary>
public static class ApiObjectExtensions
{
    /// <summary>
    /// A copy that shares nothing with the object: its members, those that nobody documented, and what of them was assigned
    /// since they were read.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public static T Copy<T>(this T value)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(value);
        var copy = ApiJson.ReadAnswer<T>(ApiJson.ToUtf8Bytes(value));
        ObjectChanges.CopyTo(copy, value);
        return copy;
    }
}
