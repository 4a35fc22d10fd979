namespace SpecGen.Binding.Sections;

/// <summary>How the members of a list belong together.</summary>
internal enum MemberConnector
{
    /// <summary>A comma takes the meaning of the word that the list has besides.</summary>
    Comma,
    Or,
    And,
}

/// <summary>
/// Members and the words between them: <c>a, b or c</c> are three alternatives, <c>a, b and c</c> is one, and
/// <c>a or both b and c</c> are two, as "and" binds tighter.
/// </summary>
internal sealed class MemberList
{
    private readonly List<string> _paths = [];
    private readonly List<MemberConnector> _connectors = [];

    public int Count => _paths.Count;

    public void Add(string path) => _paths.Add(path);

    /// <returns>Always true: a member follows.</returns>
    public bool Connect(MemberConnector connector)
    {
        _connectors.Add(connector);
        return true;
    }

    public IReadOnlyList<IReadOnlyList<string>> Alternatives
    {
        get
        {
            var alternatives = new List<IReadOnlyList<string>>();
            var current = new List<string> { _paths[0] };
            for (var i = 1; i < _paths.Count; i++)
            {
                if (!JoinsBefore(i))
                {
                    alternatives.Add(current);
                    current = [];
                }

                current.Add(_paths[i]);
            }

            alternatives.Add(current);
            return alternatives;
        }
    }

    private bool JoinsBefore(int index)
    {
        var connector = _connectors[index - 1];
        if (connector == MemberConnector.Comma)
            return _connectors.Contains(MemberConnector.And) && !_connectors.Contains(MemberConnector.Or);
        return connector == MemberConnector.And;
    }
}
