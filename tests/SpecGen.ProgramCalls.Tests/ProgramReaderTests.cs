using SpecGen.ProgramCalls.Tests.Own;
using SpecGen.ProgramCalls.Tests.Own.Harbour;
using SpecGen.ProgramCalls.Tests.Programs;
using SpecGen.Runtime;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.ProgramCalls.Tests;

public class ProgramReaderTests
{
    private static readonly ProgramUse s_program = ProgramReader.Read([typeof(ProgramReaderTests).Assembly.Location]);

    private static readonly CalledOperation s_list = new("GET", "/kites");
    private static readonly CalledOperation s_get = new("GET", "/kites/{uuid}");
    private static readonly CalledOperation s_create = new("POST", "/kites");
    private static readonly CalledOperation s_update = new("PATCH", "/kites/{uuid}");

    [Theory]
    [InlineData("GET", "/kites/{uuid}", nameof(KiteShow.AwaitedAsync))]
    [InlineData("GET", "/kites", nameof(KiteShow.IteratedAsync))]
    [InlineData("POST", "/kites", nameof(KiteShow.Lambda))]
    [InlineData("PATCH", "/kites/{uuid}", nameof(KiteShow.LocalFunctionAsync))]
    [InlineData("GET", "/kites/{uuid}", nameof(KiteShow.MethodGroup))]
    public void A_call_belongs_to_the_method_in_which_it_is_written(string method, string path, string caller) =>
        Assert.Contains(Name(caller), Callers(new(method, path)));

    [Fact]
    public void A_client_in_another_assembly_is_known_there() =>
        Assert.Equal([$"{typeof(VolumeShow).FullName}.{nameof(VolumeShow.OwnerAsync)}"], Callers(new("GET", "/storage/volumes/{uuid}")));

    [Theory]
    [InlineData("/kites", typeof(GardenClient), true)]
    [InlineData("/storage/volumes/{uuid}", typeof(TestClient), true)]
    [InlineData("/fleet/v1/ferries/{ferry_id}", typeof(HarbourClient), false)]
    public void A_call_tells_the_client_of_its_API_and_whether_that_is_ONTAPs(string path, Type client, bool isOntap) => Assert.All(
        s_program.Calls.Where(call => call.Operation.PathTemplate == path),
        call => Assert.Equal(new GeneratedClient(client.FullName!, isOntap), call.Client));

    [Fact]
    public void Clients_are_known_called_or_not() =>
        Assert.Equal([false, true, true], s_program.Clients.Select(client => client.IsOntap).Order());

    [Fact]
    public void Keys_of_a_path_may_have_other_names() => Assert.NotEmpty(s_program.CallersOf(new("GET", "/kites/{id}")));

    [Fact]
    public void Bringing_a_record_to_a_state_calls_what_finds_makes_and_changes_it()
    {
        Assert.All([s_list, s_create, s_update], operation => Assert.Contains(Name(nameof(KiteShow.EnsuredAsync)), Callers(operation)));
        Assert.DoesNotContain(Name(nameof(KiteShow.EnsuredAsync)), Callers(s_get));
    }

    [Fact]
    public void What_is_offered_and_not_called_has_no_callers()
    {
        CalledOperation deletion = new("DELETE", "/kites");
        Assert.Contains(deletion, s_program.Offered);
        Assert.Empty(s_program.CallersOf(deletion));
    }

    [Fact]
    public void A_member_is_used_where_it_is_read() =>
        Assert.Equal([Name(nameof(KiteShow.AwaitedAsync))], Users(s_get, BodySide.Response, "name"));

    [Fact]
    public void A_member_of_a_record_of_a_list_is_found_below_the_list() =>
        Assert.Equal([Name(nameof(KiteShow.IteratedAsync))], Users(s_list, BodySide.Response, "records", "uuid"));

    [Fact]
    public void A_member_is_used_where_it_is_selected() =>
        Assert.Contains(Name(nameof(KiteShow.IteratedAsync)), Users(s_list, BodySide.Response, "records", "tail", "bows"));

    [Fact]
    public void A_member_is_used_where_it_is_assigned() =>
        Assert.Equal([Name(nameof(KiteShow.LocalFunctionAsync))], Users(s_update, BodySide.Request, "tail", "length"));

    [Fact]
    public void A_member_that_no_method_touches_is_not_used()
    {
        Assert.Empty(Users(s_get, BodySide.Response, "svm"));
        Assert.Empty(Users(s_get, BodySide.Response, "svm", "name"));
    }

    [Fact]
    public void A_member_of_the_runtimes_references_is_found_behind_its_reference() =>
        Assert.NotEmpty(s_program.UsersOfMember(new("GET", "/storage/volumes/{uuid}"), BodySide.Response, ["svm", "name"]));

    [Fact]
    public void What_the_client_has_no_property_for_counts_as_used_by_all_who_call() =>
        Assert.Equal(Callers(s_get), Users(s_get, BodySide.Response, "no_such_member"));

    [Fact]
    public void A_parameter_is_used_where_it_is_assigned_and_one_without_an_option_by_all_who_call()
    {
        Assert.Equal([Name(nameof(KiteShow.IteratedAsync))], Strings(s_program.UsersOfParameter(s_list, "name")));
        Assert.Equal([Name(nameof(KiteShow.IteratedAsync))], Strings(s_program.UsersOfParameter(s_list, "fields")));
        Assert.Empty(s_program.UsersOfParameter(s_list, "order_by"));
        Assert.Equal(Callers(s_get), Strings(s_program.UsersOfParameter(s_get, "uuid")));
    }

    [Theory]
    [InlineData("PATCH", "/private/kites/{uuid}", nameof(KiteShow.RawByTemplateAsync))]
    [InlineData("GET", "/private/cli/kite/{}/tail", nameof(KiteShow.RawByInterpolationAsync))]
    public void A_raw_call_is_known_by_what_is_written_of_it(string method, string path, string caller) =>
        Assert.Contains(s_program.RawCalls, call => call.Operation == new CalledOperation(method, path) && call.Caller.ToString() == Name(caller));

    [Theory]
    [InlineData(nameof(KiteShow.RawByVariableAsync))]
    [InlineData(nameof(KiteShow.RawByDecisionAsync))]
    public void A_raw_call_that_cannot_be_known_is_said(string caller)
    {
        Assert.Contains(s_program.Unseen, unseen => unseen.Caller?.ToString() == Name(caller));
        Assert.DoesNotContain(s_program.RawCalls, call => call.Caller.ToString() == Name(caller));
    }

    [Fact]
    public void A_client_alone_calls_nothing_and_uses_nothing()
    {
        var client = ProgramReader.Read([typeof(TestClient).Assembly.Location]);
        Assert.NotEmpty(client.Offered);
        Assert.Empty(client.Calls);
        Assert.DoesNotContain(client.Members, use => use.Type.Contains("Volume", StringComparison.Ordinal));
    }

    [Fact]
    public void An_assembly_that_is_not_there_is_said()
    {
        var folder = Directory.CreateTempSubdirectory("specgen");
        try
        {
            var alone = Path.Combine(folder.FullName, "Program.dll");
            File.Copy(typeof(ProgramReaderTests).Assembly.Location, alone);
            Assert.Contains(ProgramReader.Read([alone]).Unseen, unseen => unseen.Reason.Contains("'SpecGen.TestClient.dll'", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_framework_is_not_missed() => Assert.DoesNotContain(s_program.Unseen, unseen => unseen.Reason.Contains("System.", StringComparison.Ordinal));

    [Fact]
    public void What_is_no_assembly_is_refused()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "no assembly");
        Assert.Contains(file, Assert.Throws<ProgramReadingException>(() => ProgramReader.Read([file])).Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void An_assembly_without_a_client_offers_nothing() => Assert.Empty(ProgramReader.Read([typeof(ApiClient).Assembly.Location]).Offered);

    private static string Name(string method) => $"{typeof(KiteShow).FullName}.{method}";

    private static List<string> Callers(CalledOperation operation) => Strings(s_program.CallersOf(operation));

    private static List<string> Users(CalledOperation operation, BodySide side, params string[] path) => Strings(s_program.UsersOfMember(operation, side, path));

    private static List<string> Strings(IEnumerable<SourceMethod> methods) => [.. methods.Select(method => method.ToString())];
}
