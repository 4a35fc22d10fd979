namespace SpecGen.Tool.Search;

/// <summary>What is searched for.</summary>
/// <param name="Text">As it was asked.</param>
/// <param name="Words">Without the one that only says the method.</param>
/// <param name="Method">HTTP method that is asked for by itself or by a verb; null where none is.</param>
/// <param name="Path">A path or an address, without <c>/api</c>; null where words are asked for.</param>
internal sealed record SearchQuery(string Text, IReadOnlyList<string> Words, string? Method, string? Path)
{
    private static readonly Dictionary<string, string> s_verbs = VerbsOf(
        ("GET", "get list show retrieve read"),
        ("POST", "post create add new"),
        ("PATCH", "patch modify update change set"),
        ("PUT", "put replace"),
        ("DELETE", "delete remove destroy"));

    public static SearchQuery Parse(string text)
    {
        var words = SearchWords.Asked(text);
        var verb = Array.Find(words, s_verbs.ContainsKey);
        var others = words.Where(word => word != verb).ToArray();
        var method = verb is null ? null : s_verbs[verb];
        return new(text.Trim(), others.Length == 0 ? words : others, others.Length == 0 ? null : method, PathIn(text));
    }

    private static Dictionary<string, string> VerbsOf(params (string Method, string Verbs)[] methods) => methods
        .SelectMany(method => method.Verbs.Split(' ').Select(verb => (verb, method.Method)))
        .ToDictionary(pair => pair.verb, pair => pair.Method, StringComparer.Ordinal);

    private static string? PathIn(string text)
    {
        var word = Array.Find(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), IsPath);
        if (word is null)
            return null;
        var path = Uri.TryCreate(word, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal) ? Uri.UnescapeDataString(address.AbsolutePath) : word.Split('?')[0];
        return path.StartsWith("/api/", StringComparison.Ordinal) ? path["/api".Length..] : path;
    }

    private static bool IsPath(string word) =>
        word.StartsWith('/') || word.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || word.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
