using SpecGen.Input;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;
using SpecGen.Simulator.Scenarios;
using SpecGen.Simulator.Tests.Invented;
using SpecGen.Simulator.Writes;

namespace SpecGen.Fuzz.Guided.Targets;

/// <summary>The simulator's scenario, up to the records that a system starts with.</summary>
internal sealed class ScenarioTarget : IFuzzTarget
{
    private static readonly ServedReference s_reference = ServedReference.Of(Harbour.Pages.Select(DeferredOperation.Of), ServerRules.Load());

    public string Name => "scenario";

    public IEnumerable<byte[]> Seeds =>
    [
        .. SeedFiles.In("samples/Simulation/Scenarios", "*.json"),
        SeedFiles.Written("""{"/harbour/piers":[{"uuid":"p1","name":"east","svm":{"name":"north"},"light.range":3,"tides":[1]}],"/harbour/piers/p1/berths":[{"name":"b1"}],"/svm/svms":[{"name":"north"}],"/cluster":{"name":"port"}}"""),
        SeedFiles.Written("""{"accounts":[{"user":"u","password":"p","token":"t","role":{"/api/harbour":"readonly"}}],"times":{"job":1,"jobRetention":2.5,"answer":0},"/private/cli/pier":[{"a":"b","c":["d"]}],"remark":1}"""),
        SeedFiles.Written("""
            {"faults":[{"fault":"error","operation":"GET /harbour/piers/{uuid}","code":4,"status":500,"message":"m","times":2,"after":1}, // a
            {"fault":"unavailable","retryAfter":1.5,"probability":0.5,"seed":3},{"fault":"slow_answer","seconds":2},{"fault":"short_page","records":1},]}
            """),
    ];

    public void Try(byte[] input)
    {
        try
        {
            Start(input);
        }
        catch (ScenarioException)
        {
            return;
        }

        if (!ReferenceReader.Takes(input, ReferenceReader.Written))
            throw new UnsoundException("what is no JSON was taken");
    }

    private static void Start(byte[] input)
    {
        var scenario = ScenarioFile.Parse("scenario.json", input);
        var store = new RecordStore(s_reference);
        _ = (scenario.Accounts, scenario.Times);
        scenario.PutCommands(store);
        scenario.Seed(store, new RecordWrites(store, () => new Guid("5a1c0f4e-9d6b-4b7f-8a53-0d3f6c2e7b10"), TimeProvider.System), _ => { });
        scenario.Plan(new FaultPlan(), s_reference, _ => { });
    }
}
