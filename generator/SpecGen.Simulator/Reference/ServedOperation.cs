using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Simulator.Forms;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Reference;

/// <summary>A documented operation as a server needs it. Its page is read when something of it is asked for.</summary>
/// <param name="forms">What names mean on pages that are not ONTAP's.</param>
internal sealed class ServedOperation(DeferredOperation operation, FormRules forms)
{
    private readonly Lazy<PageFacts> _facts = new(() => new(operation.Page, forms));

    private MemberShape? _taken;

    public string Method => operation.Name.Method;

    public ResourcePath Path { get; } = ResourcePath.Parse(operation.Name.PathTemplate);

    public Operation Page => operation.Page;

    /// <summary>The page is ONTAP's, and so are its conventions. Most pages say so at their beginning.</summary>
    public bool IsOntap => operation.IntroducedIn is not null || _facts.Value.IsOntap;

    /// <summary>The documented answer of a success that does not leave the work to a job, if there is one; null where the page has none.</summary>
    public Response? Success => _facts.Value.Success;

    /// <summary>What the page says of the body of <see cref="Success"/>.</summary>
    public MemberShape? SuccessBody => _facts.Value.SuccessBody;

    /// <summary>The list in the answer, or null.</summary>
    public ListForm? List => _facts.Value.List;

    /// <summary>What the page says of one record in its request; null where it takes none.</summary>
    public MemberShape? Request => _facts.Value.Request;

    /// <summary>What can be sent: of other APIs what the page of the operation says, and what other pages of the resource say besides.</summary>
    public MemberShape Taken(ServedResource resource) => IsOntap || Request is not { } request
        ? resource.Record
        : _taken ??= new()
        {
            Type = MemberType.Object,
            MapValue = request.MapValue,
            Members = request.Members.Concat(resource.Record.Members.Where(member => !request.Members.ContainsKey(member.Key))).ToDictionary(StringComparer.Ordinal),
        };

    /// <summary>The page says that a success can be a job that is still at work.</summary>
    public bool CanBeJob => _facts.Value.CanBeJob;

    /// <summary>The page says that it answers with an envelope of records.</summary>
    public bool AnswersCollection => _facts.Value.AnswersCollection;

    /// <summary>What the page says of the records in its answers; of several answers the first first.</summary>
    public MemberShape Answer => _facts.Value.Answer;

    /// <summary>What the page says of the records in its answers and its request.</summary>
    public IEnumerable<Schema> Records => Answered.Concat(Page.Request?.Schema is { } body ? [RecordIn(body)] : []);

    public IEnumerable<Schema> Answered => _facts.Value.Answered;

    /// <summary>The page says that a file is sent in a form.</summary>
    public bool TakesForm => Page.Parameters.Any(parameter => parameter.Location == "formData");

    public bool HasParameter(string name) => _facts.Value.Parameters.Contains(name);

    private static Schema RecordIn(Schema body) => BodyShape.Records(body) ?? body;

    private sealed class PageFacts(Operation page, FormRules forms)
    {
        private readonly Lazy<MemberShape> _answer = new(() => MemberShapes.Of(AnsweredBy(page, forms)));
        private readonly Lazy<MemberShape?> _success = new(() => SuccessOf(page) is { Schema: { } body } ? MemberShapes.Of(body) : null);

        public bool IsOntap { get; } = OntapPages.Is(page);

        public Response? Success { get; } = SuccessOf(page);

        public MemberShape? SuccessBody => _success.Value;

        public ListForm? List { get; } = SuccessOf(page) is { Schema: { } body } ? ListForm.Of(body, page, forms) : null;

        public IEnumerable<Schema> Answered => AnsweredBy(page, forms);

        public MemberShape? Request { get; } = page.Request?.Schema is { } body ? MemberShapes.Of(RecordIn(body)) : null;

        public MemberShape Answer => _answer.Value;

        public bool CanBeJob { get; } = page.Responses.Any(response => response.Status == "202");

        public bool AnswersCollection { get; } =
            page.Responses.Any(response => response is { IsSuccess: true, Schema: { } body } && (BodyShape.Of(body) == ResponseShape.Collection || ListForm.Of(body, page, forms) is not null));

        public HashSet<string> Parameters { get; } = page.Parameters.Where(parameter => parameter.Location == "query").Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);

        private static IEnumerable<Schema> AnsweredBy(Operation page, FormRules forms) => page.Responses
            .Where(response => response is { IsSuccess: true, Schema: not null })
            .Select(response => ListForm.Of(response.Schema!, page, forms)?.Records ?? RecordIn(response.Schema!));

        private static Response? SuccessOf(Operation page) =>
            page.Responses.FirstOrDefault(response => response is { IsSuccess: true, Status: not "202" }) ?? page.Responses.FirstOrDefault(response => response.IsSuccess);
    }
}
