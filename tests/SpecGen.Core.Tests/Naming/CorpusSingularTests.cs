using System.Text.Json.Nodes;
using SpecGen.Naming;

namespace SpecGen.Core.Tests.Naming;

/// <summary>The last segment of every path of the corpus and its singular, as a person would write it.</summary>
public class CorpusSingularTests
{
    private static readonly Dictionary<string, string> s_singulars = """
        accounts:account acls:acl aggregates:aggregate apiResources:apiResource appAssets:appAsset
        appBackups:appBackup appMirrors:appMirror appSnaps:appSnap applications:application apps:app audit:audit
        autosupport:autosupport broadcast-domains:broadcast-domain buckets:bucket certificates:certificate
        chassis:chassis clients:client cloud-stores:cloud-store clouds:cloud cluster:cluster clusterNodes:clusterNode
        clusters:cluster colors:color components:component credentials:credential destinations:destination dns:dns ems:ems
        engines:engine events:event executionHookOverrides:executionHookOverride executionHooks:executionHook
        features:feature ferries:ferry files:file filters:filter flexcaches:flexcache fpolicy:fpolicy groups:group history:history
        hookSources:hookSource hoses:hose hosts:host igroups:igroup initiators:initiator interfaces:interface ipspaces:ipspace
        jobs:job kites:kite knots:knot labels:label key-managers:key-manager key-servers:key-server ldap:ldap ldapUsers:ldapUser licenses:license lines:line
        logins:login lun-maps:lun-map luns:lun managedClusters:managedCluster messages:message metrics:metric
        name-mappings:name-mapping namespaces:namespace nights:night nis:nis nodes:node of:of on-access-policies:on-access-policy
        on-demand-policies:on-demand-policy orchards:orchard packages:package password:password peer-permissions:peer-permission
        peers:peer pictures:picture plates:plate plexes:plex policies:policy ports:port privileges:privilege qtrees:qtree realms:realm
        relationships:relationship reports:report restore:restore roleBindings:roleBinding roles:role routes:route
        rules:rule saml-sp:saml-sp scanner-pools:scanner-pool schedules:schedule search-paths:search-path
        service-policies:service-policy services:service sessions:session settings:setting shares:share shelves:shelf
        sign:sign snapshot-policies:snapshot-policy snapshots:snapshot software:software
        storageBackends:storageBackend storageClasses:storageClass subscriptions:subscription
        subsystem-controllers:subsystem-controller subsystem-maps:subsystem-map subsystems:subsystem svms:svm
        targets:target telescopes:telescope templates:template tickets:ticket tokens:token transfers:transfer unix-symlink-mapping:unix-symlink-mapping
        unreadNotifications:unreadNotification upgrades:upgrade users:user volumes:volume vscan:vscan weather:weather
        """
        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(':'))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    [Fact]
    public void Every_segment_has_the_singular_that_a_person_would_write() =>
        Assert.All(s_singulars, pair => Assert.Equal(pair.Value, Singular.Of(pair.Key)));

    [Theory]
    [InlineData("own/truth.json")]
    [InlineData("ontap-9.6/truth.json")]
    [InlineData("astra/truth.json")]
    public void Every_path_of_the_corpus_is_listed(string truth)
    {
        var operations = JsonNode.Parse(File.ReadAllText(Corpus.Require(truth)))!["operations"]!.AsArray();

        foreach (var operation in operations)
            Assert.Contains(operation!["path"]!.ToString().Split('/').Last(segment => !segment.StartsWith('{')), s_singulars.Keys);
    }
}
