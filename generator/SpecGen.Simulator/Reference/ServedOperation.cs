using SpecGen.Binding;
using SpecGen.Model;

namespace SpecGen.Simulator.Reference;

/// <summary>A documented operation as a server needs it.</summary>
internal sealed class ServedOperation(Operation page)
{
    private readonly Lazy<MemberShape?> _request = new(() => page.Request?.Schema is { } body ? MemberShapes.Of(RecordIn(body)) : null);

    private readonly Lazy<MemberShape> _answer = new(() => MemberShapes.Of(page.Responses.Where(response => response is { IsSuccess: true, Schema: not null }).Select(response => RecordIn(response.Schema!))));

    private readonly HashSet<string> _parameters = page.Parameters.Where(parameter => parameter.Location == "query").Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);

    public Operation Page => page;

    public string Method => page.Method;

    /// <summary>What the page says of one record in its request; null where it takes none.</summary>
    public MemberShape? Request => _request.Value;

    /// <summary>The page says that a success can be a job that is still at work.</summary>
    public bool CanBeJob { get; } = page.Responses.Any(response => response.Status == "202");

    /// <summary>The page says that it answers with an envelope of records.</summary>
    public bool AnswersCollection { get; } =
        page.Responses.Any(response => response is { IsSuccess: true, Schema: { } body } && BodyShape.Of(body) == ResponseShape.Collection);

    /// <summary>What the page says of the records in its answers; of several answers the first first.</summary>
    public MemberShape Answer => _answer.Value;

    /// <summary>What the page says of the records in its answers and its request.</summary>
    public IEnumerable<Schema> Records => Answered.Concat(Requested);

    public IEnumerable<Schema> Answered =>
        page.Responses.Where(response => response is { IsSuccess: true, Schema: not null }).Select(response => RecordIn(response.Schema!));

    private IEnumerable<Schema> Requested => page.Request?.Schema is { } body ? [RecordIn(body)] : [];

    public bool HasParameter(string name) => _parameters.Contains(name);

    private static Schema RecordIn(Schema body) => BodyShape.Records(body) ?? body;
}
