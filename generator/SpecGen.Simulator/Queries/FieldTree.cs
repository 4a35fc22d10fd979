namespace SpecGen.Simulator.Queries;

/// <summary>Members by their dotted paths: which of a record an answer shows, and which it leaves out.</summary>
internal sealed class FieldTree
{
    private readonly Dictionary<string, FieldTree> _below = new(StringComparer.Ordinal);

    /// <summary>All that is below.</summary>
    public bool IsWhole { get; private set; }

    public bool IsEmpty => !IsWhole && _below.Count == 0;

    public static FieldTree Of(IEnumerable<string> paths)
    {
        var tree = new FieldTree();
        foreach (var path in paths)
            tree.Add(path);
        return tree;
    }

    /// <param name="path">Dotted; empty for everything, and <c>root.*</c> is <c>root</c>.</param>
    public void Add(string path)
    {
        var node = this;
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries).TakeWhile(step => step is not ("*" or "**")))
        {
            if (!node._below.TryGetValue(step, out var next))
                node._below.Add(step, next = new());
            node = next;
        }

        node.IsWhole = true;
    }

    public FieldTree? Below(string name) => _below.GetValueOrDefault(name);
}
