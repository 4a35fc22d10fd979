namespace SpecGen.Binding.Sections;

/// <summary>Parts a text where a full stop is followed by a blank and a capital: <c>netapp.com</c> is one word.</summary>
internal static class Sentences
{
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] != '.' || !char.IsWhiteSpace(text[i + 1]) || !(char.IsUpper(text[i + 2]) || text[i + 2] == '('))
                continue;
            yield return text.Substring(start, i + 1 - start).Trim();
            start = i + 1;
        }

        yield return text.Substring(start).Trim();
    }
}
