namespace SpecGen.TestPages.Layout;

/// <summary>How a description writes a parameter: <c>path uuid!</c>.</summary>
public readonly record struct ParameterKey(string In, string Name, bool IsRequired)
{
    public static ParameterKey Of(string key)
    {
        var place = key.Split(' ')[0];
        var name = key[(place.Length + 1)..];
        return new(place, name.TrimEnd('!'), name.EndsWith('!'));
    }
}
