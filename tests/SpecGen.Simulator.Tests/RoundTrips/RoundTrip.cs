using System.Text.Json.Nodes;
using SpecGen.Binding;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Tests.RoundTrips;

/// <summary>
/// Creates one record of a resource from what its page requires, reads it, finds it by every documented parameter, changes it and
/// deletes it, as far as pages document that. What it needs first is created in the same way.
/// </summary>
internal sealed class RoundTrip(ServedReference reference, ICaller caller)
{
    private int _number;

    /// <summary>What a server answers other than the page says; empty where all goes as it should.</summary>
    public async Task<List<string>> RunAsync(ServedResource resource)
    {
        var failures = new List<string>();
        if (await CreateAsync(resource, [], failures) is not { } created)
            return failures;
        var keys = KeysOf(resource, created.Record);
        var record = created.Record;
        if (resource.Find("GET", isItem: true) is { } get)
            record = WithParents(resource, keys, await ReadAsync(get, keys, resource, failures) ?? record);
        Compare(created.Sent, record, resource, "read", failures);
        await FindAsync(resource, record, failures);
        await ChangeAsync(resource, keys, failures);
        await DeleteAsync(resource, keys, failures);
        return failures;
    }

    private async Task<JsonObject?> ReadAsync(ServedOperation get, string[] keys, ServedResource resource, List<string> failures)
    {
        var reply = await caller.CallAsync(get, keys);
        if (reply.Records is [var record])
            return record;
        failures.Add($"{resource.Path}: reading it gives {reply.Failure ?? $"{reply.Records.Count} records"}");
        return null;
    }

    private async Task<(JsonObject Sent, JsonObject Record)?> CreateAsync(ServedResource resource, IReadOnlyList<ServedResource> below, List<string> failures)
    {
        if (CreationOf(resource) is not { } operation || below.Contains(resource))
        {
            failures.Add($"{resource.Path}: cannot be created");
            return null;
        }

        var body = new JsonObject();
        if (await ParentKeysAsync(resource, [.. below, resource], failures) is not { } keys)
            return null;
        foreach (var member in Required(operation, resource))
            await GiveAsync(body, member, operation.Request ?? resource.Record, resource, [.. below, resource], failures);
        var reply = await caller.CallAsync(operation, keys, body);
        if (reply.Records is not [var created])
        {
            failures.Add($"{resource.Path}: creating it of {body.ToJsonString()} gives {reply.Failure ?? $"{reply.Records.Count} records"}");
            return null;
        }

        return (body, WithParents(resource, keys, created));
    }

    private static ServedOperation? CreationOf(ServedResource resource) => resource.Find("POST", isItem: false);

    /// <summary>What the page asks for, what the path's keys need, and a name.</summary>
    private IEnumerable<string> Required(ServedOperation operation, ServedResource resource)
    {
        var stated = Stated(operation, requirement => requirement.WhenPresent is null).ToArray();
        var parts = Stated(operation, requirement => requirement.WhenPresent is { } part && stated.Any(path => path == part || path.StartsWith(part + ".", StringComparison.Ordinal)));
        // A list that is a collection needs the keys of its elements.
        var elements = reference.Resources
            .Where(below => ReferenceEquals(below.Parent, resource) && stated.Any(path => path.Split('.')[0] == below.Name))
            .SelectMany(below => below.ItemKeys.Where(key => key is not ("uuid" or "id" or "index")).Select(key => $"{below.Name}.{key}"));
        var keys = resource.ItemKeys.Where(key => resource.Record.At(key)?.Attributes.ReadOnly != true && key is not ("uuid" or "id" or "index"));
        var marked = operation.Request?.Members.Where(member => member.Value.IsRequired && !member.Value.Attributes.ReadOnly).Select(member => member.Key) ?? [];
        var name = operation.Request?.Members.TryGetValue("name", out var shape) == true && !shape.Attributes.ReadOnly ? ["name"] : Array.Empty<string>();
        return stated.Concat(parts).Concat(elements).Concat(marked).Concat(keys).Concat(name).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Stated(ServedOperation operation, Func<MemberRequirement, bool> isMeant) => operation.Page.Statements.Required
        .Where(requirement => requirement.Condition is null && isMeant(requirement))
        .SelectMany(requirement => requirement.Alternatives[0].Members)
        .Where(member => member.Location == StatedMember.Body)
        .Select(member => member.Path);

    private async Task GiveAsync(JsonObject body, string path, MemberShape taken, ServedResource resource, IReadOnlyList<ServedResource> below, List<string> failures)
    {
        var isInPath = resource.ParentKeys.Any(key => key == path || key.StartsWith(path + ".", StringComparison.Ordinal));
        if (isInPath || RecordPath.Values(body, path).Count > 0)
            return;
        var member = ReferencesOf(resource).FirstOrDefault(member => path == member.Path || path.StartsWith(member.Path + ".", StringComparison.Ordinal));
        // What tells the record from others below the same parent is not what another of them may have already.
        var isKey = resource.ItemKeys.Any(key => key.StartsWith(path + ".", StringComparison.Ordinal) || key == path);
        if (member.Targets is not null && (isKey ? await NewAsync(member.Targets, below, failures) : null) is { } made)
            SetThroughLists(body, resource.Record, member.Path, ReferenceTo(made, taken.At(member.Path)));
        else if (member.Targets is not null && await ExistingAsync(member.Targets, below, failures) is { } target)
            SetThroughLists(body, resource.Record, member.Path, ReferenceTo(target, taken.At(member.Path)));
        else
            SetThroughLists(body, taken, path, SampleValues.Of(taken.At(path) ?? resource.Record.At(path) ?? MemberShape.Anything, ++_number));
    }

    /// <summary>The references of the record, and of the elements of its lists that are collections.</summary>
    private IEnumerable<(string Path, IReadOnlyList<ServedResource> Targets)> ReferencesOf(ServedResource resource) => reference.References.MembersOf(resource)
        .Select(member => (member.Path, member.Targets))
        .Concat(EmbeddedList.Below(resource, reference.Resources.Where(child => ReferenceEquals(child.Parent, resource)), reference.References)
            .SelectMany(list => reference.References.MembersOf(list.Key).Select(member => ($"{list.Value.Path}.{member.Path}", member.Targets))));

    /// <summary>By what the page has of a reference.</summary>
    private static JsonObject ReferenceTo(JsonObject target, MemberShape? taken) =>
        RecordPath.Text(target, "uuid") is { } uuid && taken?.Members.ContainsKey("uuid") != false ? new JsonObject { ["uuid"] = uuid } : new JsonObject { ["name"] = RecordPath.Text(target, "name") };

    private static void SetThroughLists(JsonObject body, MemberShape shape, string path, JsonNode? value)
    {
        var steps = path.Split('.');
        for (var i = 0; i < steps.Length; i++)
        {
            var isLast = i == steps.Length - 1;
            shape = shape.Members.GetValueOrDefault(steps[i]) ?? MemberShape.Anything;
            if (isLast)
            {
                body[steps[i]] = shape.IsArray && value is not JsonArray ? new JsonArray(value) : value;
                return;
            }

            body[steps[i]] ??= shape.IsArray ? new JsonArray(new JsonObject()) : new JsonObject();
            body = body[steps[i]] as JsonObject ?? body[steps[i]]!.AsArray()[0]!.AsObject();
        }
    }

    /// <summary>A record that is there, or a new one.</summary>
    private async Task<JsonObject?> ExistingAsync(IReadOnlyList<ServedResource> targets, IReadOnlyList<ServedResource> below, List<string> failures)
    {
        foreach (var target in targets.Where(target => target.ParentKeys.Count == 0))
        {
            if (await FirstOfAsync(target, []) is { } found)
                return found;
        }

        return await NewAsync(targets, below, failures);
    }

    private async Task<JsonObject?> NewAsync(IReadOnlyList<ServedResource> targets, IReadOnlyList<ServedResource> below, List<string> failures)
    {
        foreach (var target in targets.Where(target => CreationOf(target) is not null && !below.Contains(target)))
        {
            if (await CreateAsync(target, below, failures) is { } created)
                return created.Record;
        }

        return null;
    }

    private async Task<JsonObject?> FirstOfAsync(ServedResource resource, string[] keys) =>
        resource.Operations.FirstOrDefault(operation => operation.Method == "GET" && operation.Path.Keys.Count == keys.Length) is { } get
        && (await caller.CallAsync(get, keys)).Records is [var first, ..]
            ? first
            : null;

    /// <summary>The values of the keys in the path of the creation.</summary>
    private async Task<string[]?> ParentKeysAsync(ServedResource resource, IReadOnlyList<ServedResource> below, List<string> failures)
    {
        if (resource.ParentKeys.Count == 0)
            return [];
        if (resource.Parent is not { } parent)
        {
            // No page of another API says what such keys are of: any account will do.
            if (!resource.IsOntap)
                return [.. resource.ParentKeys.Select(_ => "k")];
            failures.Add($"{resource.Path}: no resource has the keys of its parents");
            return null;
        }

        if (await AboveAsync(parent, below, failures) is not { } above)
            return null;
        var given = resource.ParentKeys.Zip(parent.Keys, (_, key) => RecordPath.Text(above, key) ?? "");
        return [.. given, .. Enumerable.Repeat("k", resource.ParentKeys.Count - parent.Keys.Count)];
    }

    /// <summary>A record to be above: one that is there already where many are, and otherwise a new one.</summary>
    private async Task<JsonObject?> AboveAsync(ServedResource parent, IReadOnlyList<ServedResource> below, List<string> failures)
    {
        if (parent.Keys is ["svm.uuid"] && await ExistingAsync([reference.Find("/svm/svms")!], below, failures) is { } svm)
            return new JsonObject { ["svm"] = new JsonObject { ["uuid"] = svm["uuid"]?.DeepClone() } };
        if (CreationOf(parent) is not null && (await CreateAsync(parent, below, failures))?.Record is { } created)
            return created;
        // It comes with what is above it.
        if (await ParentKeysAsync(parent, [.. below, parent], failures) is not { } keys || await FirstOfAsync(parent, keys) is not { } first)
        {
            failures.Add($"{parent.Path}: cannot be created");
            return null;
        }

        return WithParents(parent, keys, first);
    }

    /// <summary>The keys of parents need not be among the members that are shown.</summary>
    private static JsonObject WithParents(ServedResource resource, string[] keys, JsonObject shown)
    {
        var record = (JsonObject)shown.DeepClone();
        foreach (var (path, key) in resource.ParentKeys.Zip(keys).Where(key => RecordPath.Find(record, key.First) is null))
            RecordPath.Set(record, path, JsonValue.Create(key));
        return record;
    }

    private static string[] KeysOf(ServedResource resource, JsonObject record) => [.. resource.Keys.Select(key => RecordPath.Text(record, key) ?? "")];

    private static void Compare(JsonNode? sent, JsonNode? read, ServedResource resource, string what, List<string> failures, string path = "")
    {
        foreach (var (name, value) in sent!.AsObject())
        {
            var below = path.Length == 0 ? name : path + "." + name;
            if (resource.Answer.At(below) is not { } shape || shape.Attributes.WriteOnly || RuledSecrets.Has(name))
                continue;
            var found = (read as JsonObject)?[name];
            if (value is JsonObject && found is JsonObject)
                Compare(value, found, resource, what, failures, below);
            else if (value is JsonArray list && found is JsonArray { Count: var count } && list.Count == count)
                continue;
            else if (found is null || (value is JsonValue && RecordPath.TextOf(found) != RecordPath.TextOf(value!)))
                failures.Add($"{resource.Path}: {what}: {below} was sent as {value?.ToJsonString()} and is {found?.ToJsonString() ?? "nothing"}");
        }
    }

    private async Task FindAsync(ServedResource resource, JsonObject record, List<string> failures)
    {
        // Pages of other APIs can leave out what a list answers.
        if (resource.Find("GET", isItem: false) is not { } list || !(list.IsOntap || list.AnswersCollection))
            return;
        var keys = KeysOf(resource, record);
        var above = keys[..resource.ParentKeyCount];
        var required = ValuesOf(record, list.Page.Parameters.Where(parameter => parameter is { Location: "query", Required: true }));
        await FindAsync(resource, list, above, keys, required, failures);
        foreach (var (parameter, value) in ValuesOf(record, list.Page.Parameters.Where(parameter => parameter.Location == "query")))
            await FindAsync(resource, list, above, keys, new Dictionary<string, JsonNode>(required) { [parameter] = value }, failures);
    }

    /// <summary>What a record has of the members that parameters are named after.</summary>
    private static Dictionary<string, JsonNode> ValuesOf(JsonObject record, IEnumerable<Parameter> parameters) => parameters
        .Select(parameter => (parameter.Name, Value: RecordPath.Values(record, parameter.Name).FirstOrDefault()))
        .Where(found => found.Value is not null && RecordPath.TextOf(found.Value).Length > 0)
        .ToDictionary(found => found.Name, found => found.Value!, StringComparer.Ordinal);

    private async Task FindAsync(ServedResource resource, ServedOperation list, string[] above, string[] keys, Dictionary<string, JsonNode> query, List<string> failures)
    {
        var reply = await caller.CallAsync(list, above, null, query);
        var own = keys[resource.ParentKeyCount..];
        if (!reply.Records.Any(found => resource.ItemKeys.Select(key => RecordPath.Text(found, key)).SequenceEqual(own)))
            failures.Add($"{resource.Path}: {string.Join(' ', own)} not found by {string.Join('&', query.Select(given => $"{given.Key}={RecordPath.TextOf(given.Value)}"))}: {reply.Failure ?? $"{reply.Records.Count} records"}");
    }

    private async Task ChangeAsync(ServedResource resource, string[] keys, List<string> failures)
    {
        if (resource.Find("PATCH", isItem: true) is not { Request: { } shape } change)
            return;
        var changeable = shape.Members.FirstOrDefault(member =>
            member.Value is { Type: MemberType.Text or MemberType.Integer or MemberType.Boolean, Attributes: { ReadOnly: false, CreateOnly: false, WriteOnly: false } }
            && member.Key != "name" && !resource.Keys.Contains(member.Key) && !RuledSecrets.Has(member.Key) && resource.Answer.Members.ContainsKey(member.Key));
        if (changeable.Key is null)
            return;
        var body = new JsonObject { [changeable.Key] = SampleValues.Of(resource.Record.Members[changeable.Key], ++_number) };
        var reply = await caller.CallAsync(change, keys, body);
        if (reply.Failure is not null)
            failures.Add($"{resource.Path}: changing it to {body.ToJsonString()} gives {reply.Failure}");
        else if (resource.Find("GET", isItem: true) is { } get && await ReadAsync(get, keys, resource, failures) is { } changed)
            Compare(body, changed, resource, "changed", failures);
    }

    private async Task DeleteAsync(ServedResource resource, string[] keys, List<string> failures)
    {
        if (resource.Find("DELETE", isItem: true) is not { } delete)
            return;
        var reply = await caller.CallAsync(delete, keys);
        if (reply.Failure is not null)
            failures.Add($"{resource.Path}: deleting it gives {reply.Failure}");
        else if (resource.Find("GET", isItem: true) is { } get && !(await caller.CallAsync(get, keys)).IsNotFound)
            failures.Add($"{resource.Path}: it is there after its deletion");
    }
}
