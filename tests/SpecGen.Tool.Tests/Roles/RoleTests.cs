using SpecGen.ProgramCalls;
using SpecGen.Tool.Roles;

namespace SpecGen.Tool.Tests.Roles;

public class RoleTests
{
    private static readonly SourceMethod s_night = new("Acme", "Acme.Night", "RunAsync");
    private static readonly GeneratedClient s_ontap = new("Acme.Cluster.ClusterClient", IsOntap: true);
    private static readonly GeneratedClient s_ferries = new("Acme.FerriesClient", IsOntap: false);
    private static readonly RawCall s_raw = new(new("GET", "/private/cli/kite/{}"), s_night);
    private static readonly SourceMethod s_day = new("Acme", "Acme.Day", "RunAsync");

    [Theory]
    [InlineData("GET", "readonly")]
    [InlineData("GET POST", "read_create")]
    [InlineData("PATCH", "read_modify")]
    [InlineData("GET PATCH POST", "read_create_modify")]
    [InlineData("DELETE", "all")]
    [InlineData("PUT", "all")]
    public void A_path_gets_the_least_access_that_its_calls_need(string methods, string access) =>
        Assert.Equal(access, Privilege(RoleOf([.. methods.Split(' ').Select(method => Call(method, "/storage/kites"))]), "/api/storage/kites").Access);

    [Theory]
    [InlineData("9.11.1", "read_create")]
    [InlineData("9.11.0", "all")]
    [InlineData("9.6", "all")]
    public void An_older_release_knows_no_access_to_create_alone(string release, string access) =>
        Assert.Equal(access, Privilege(RoleOf(release, Call("POST", "/storage/kites")), "/api/storage/kites").Access);

    [Theory]
    [InlineData("/storage/kites/{uuid}", "/api/storage/kites")]
    [InlineData("/storage/kites/{kite.uuid}/tails/{name}", "/api/storage/kites")]
    [InlineData("/storage/volumes/{volume.uuid}/snapshots/{uuid}", "/api/storage/volumes/*/snapshots")]
    [InlineData("/storage/volumes/*/snapshots", "/api/storage/volumes/*/snapshots")]
    [InlineData("/storage/volumes/{uuid}/snapshots-of-kites", "/api/storage/volumes")]
    [InlineData("/protocols/s3/services/{svm.uuid}/users/{name}", "/api/protocols/s3/services/*/users")]
    [InlineData("/private/cli/volume", "/api/private/cli/volume")]
    public void A_role_names_a_collection_and_below_a_record_only_what_the_cluster_lets_it(string template, string path) =>
        Assert.Equal(path, RolePaths.Of(template, release: null));

    [Theory]
    [InlineData("9.9.1", "/api/storage/volumes")]
    [InlineData("9.10.1", "/api/storage/volumes/*/snapshots")]
    public void An_older_release_names_nothing_below_a_record(string release, string path) =>
        Assert.Equal(path, RolePaths.Of("/storage/volumes/{volume.uuid}/snapshots", Version.Parse(release)));

    [Fact]
    public void Who_writes_may_look_at_the_jobs_of_its_writes()
    {
        Assert.Equal("readonly", Privilege(RoleOf(Call("PATCH", "/storage/kites/{uuid}")), "/api/cluster/jobs").Access);
        Assert.DoesNotContain(RoleOf(Call("GET", "/storage/kites")).Privileges, privilege => privilege.Path == "/api/cluster/jobs");
    }

    [Fact]
    public void Each_privilege_names_all_who_need_it()
    {
        var role = RoleOf(Call("GET", "/storage/kites", s_night), Call("GET", "/storage/kites", s_day), Call("GET", "/storage/kites", s_day));

        Assert.Equal(["Acme.Day.RunAsync", "Acme.Night.RunAsync"], Assert.Single(role.Privileges).Needs.Select(need => need.By));
    }

    [Fact]
    public void A_call_past_the_generated_methods_counts_too()
    {
        var program = new ProgramUse([], [], [s_raw], [], []);

        Assert.Equal("/api/private/cli/kite", Assert.Single(Role.Of(program, "r", null, null).Privileges).Path);
    }

    [Fact]
    public void What_is_called_of_another_API_is_named_and_not_in_the_role()
    {
        var role = Role.Of(ProgramOf([s_ferries, s_ontap], Foreign("DELETE", "/fleet/ferries/{id}"), Call("GET", "/storage/kites")), "r", null, null);

        Assert.Equal("/api/storage/kites", Assert.Single(role.Privileges).Path);
        Assert.Equal(
            "not in the role, which is ONTAP's: what the program calls by Acme.FerriesClient, whose pages are of another API (DELETE /fleet/ferries/{id})",
            Assert.Single(role.Remarks));
    }

    [Fact]
    public void A_program_of_another_API_alone_has_no_privilege_and_no_jobs()
    {
        var role = Role.Of(ProgramOf([s_ferries], Foreign("POST", "/fleet/ferries")) with { RawCalls = [s_raw] }, "r", null, null);

        Assert.Empty(role.Privileges);
        Assert.Contains("not in the role, since no client of the program is ONTAP's: GET /private/cli/kite/{} of Acme.Night.RunAsync", role.Remarks);
    }

    [Fact]
    public void A_raw_call_that_may_be_of_another_API_is_in_the_role_and_said_to_be_guessed()
    {
        var role = Role.Of(ProgramOf([s_ferries, s_ontap]) with { RawCalls = [s_raw] }, "r", null, null);

        Assert.Equal("/api/private/cli/kite", Assert.Single(role.Privileges).Path);
        Assert.StartsWith("in the role as a call of ONTAP, though it may be of another API", Assert.Single(role.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_of_ONTAP_alone_has_nothing_to_remark() =>
        Assert.Empty(Role.Of(ProgramOf([s_ontap], Call("GET", "/storage/kites")) with { RawCalls = [s_raw] }, "r", null, null).Remarks);

    [Fact]
    public void The_body_creates_the_role_for_its_owner() => Assert.Equal(
        """
        {
          "name": "night",
          "owner": {
            "name": "vs1"
          },
          "privileges": [
            {
              "path": "/api/storage/kites",
              "access": "readonly"
            }
          ]
        }

        """,
        Written(RoleWriter.WriteBody, "night", "vs1"), ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("night", null, "security login rest-role create -role night -api /api/storage/kites -access readonly")]
    [InlineData("night shift", "vs\"1", "security login rest-role create -vserver \"vs\\\"1\" -role \"night shift\" -api /api/storage/kites -access readonly")]
    public void The_commands_create_the_role_whatever_its_name(string name, string? svm, string command) =>
        Assert.Equal(command, Written(RoleWriter.WriteCommands, name, svm).TrimEnd());

    private static string Written(Action<TextWriter, Role> write, string name, string? svm)
    {
        using var output = new StringWriter();
        write(output, Role.Of(ProgramOf(Call("GET", "/storage/kites")), name, svm, release: null));
        return output.ToString();
    }

    private static RolePrivilege Privilege(Role role, string path) => Assert.Single(role.Privileges, privilege => privilege.Path == path);

    private static Role RoleOf(params OperationCall[] calls) => Role.Of(ProgramOf(calls), "r", null, null);

    private static Role RoleOf(string release, OperationCall call) => Role.Of(ProgramOf(call), "r", null, Version.Parse(release));

    private static ProgramUse ProgramOf(params OperationCall[] calls) => new([], calls, [], [], []);

    private static ProgramUse ProgramOf(GeneratedClient[] clients, params OperationCall[] calls) => ProgramOf(calls) with { Clients = clients };

    private static OperationCall Foreign(string method, string path) => Call(method, path) with { Client = s_ferries };

    private static OperationCall Call(string method, string path, SourceMethod? caller = null) => new(new(method, path), "KitesApi.ListAsync", caller ?? s_night);
}
