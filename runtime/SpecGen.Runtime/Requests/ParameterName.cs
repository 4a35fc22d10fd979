namespace SpecGen.Runtime;

/// <summary>Names parameters as generated methods do, for exceptions: <c>{volume.uuid}</c> is <c>volumeUuid</c>.</summary>
internal static class ParameterName
{
    /// <param name="pathTemplate">A path with places for keys.</param>
    /// <param name="number">Which of them.</param>
    public static string OfPlace(string pathTemplate, int number)
    {
        var places = pathTemplate.Split('{');
        return number + 1 < places.Length ? Of(places[number + 1].Split('}')[0]) : "key";
    }

    /// <param name="type">What is sent: the method's parameter is called like it.</param>
    public static string OfBody(Type type) => type == typeof(RawRecord) ? "body" : Of(type.Name);

    private static string Of(string name)
    {
        var words = string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) ? character : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var pascal = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return pascal.Length == 0 ? "key" : char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }
}
