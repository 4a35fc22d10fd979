using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Model;

namespace SpecGen.Simulator.Reference;

/// <summary>A documented operation as a server needs it. Its page is read when something of it is asked for.</summary>
internal sealed class ServedOperation(DeferredOperation operation)
{
    private readonly Lazy<PageFacts> _facts = new(() => new(operation.Page));

    public string Method => operation.Name.Method;

    public ResourcePath Path { get; } = ResourcePath.Parse(operation.Name.PathTemplate);

    public Operation Page => operation.Page;

    /// <summary>What the page says of one record in its request; null where it takes none.</summary>
    public MemberShape? Request => _facts.Value.Request;

    /// <summary>The page says that a success can be a job that is still at work.</summary>
    public bool CanBeJob => _facts.Value.CanBeJob;

    /// <summary>The page says that it answers with an envelope of records.</summary>
    public bool AnswersCollection => _facts.Value.AnswersCollection;

    /// <summary>What the page says of the records in its answers; of several answers the first first.</summary>
    public MemberShape Answer => _facts.Value.Answer;

    /// <summary>What the page says of the records in its answers and its request.</summary>
    public IEnumerable<Schema> Records => Answered.Concat(Page.Request?.Schema is { } body ? [RecordIn(body)] : []);

    public IEnumerable<Schema> Answered => AnsweredBy(Page);

    public bool HasParameter(string name) => _facts.Value.Parameters.Contains(name);

    private static IEnumerable<Schema> AnsweredBy(Operation page) =>
        page.Responses.Where(response => response is { IsSuccess: true, Schema: not null }).Select(response => RecordIn(response.Schema!));

    private static Schema RecordIn(Schema body) => BodyShape.Records(body) ?? body;

    private sealed class PageFacts(Operation page)
    {
        private readonly Lazy<MemberShape> _answer = new(() => MemberShapes.Of(AnsweredBy(page)));

        public MemberShape? Request { get; } = page.Request?.Schema is { } body ? MemberShapes.Of(RecordIn(body)) : null;

        public MemberShape Answer => _answer.Value;

        public bool CanBeJob { get; } = page.Responses.Any(response => response.Status == "202");

        public bool AnswersCollection { get; } =
            page.Responses.Any(response => response is { IsSuccess: true, Schema: { } body } && BodyShape.Of(body) == ResponseShape.Collection);

        public HashSet<string> Parameters { get; } = page.Parameters.Where(parameter => parameter.Location == "query").Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
    }
}
