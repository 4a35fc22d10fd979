using System.Text.Json.Nodes;
using SpecGen.Binding;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.RoundTrips;

/// <summary>
/// Creates one record of a resource from what its page requires, reads it, finds it by every documented parameter, changes it and
/// deletes it. What it needs first is created in the same way.
/// </summary>
internal sealed class RoundTrip(ServedReference reference, HarbourServer server)
{
    private int _number;

    /// <summary>What a server answers other than the page says; empty where all goes as it should.</summary>
    public async Task<List<string>> RunAsync(ServedResource resource)
    {
        var failures = new List<string>();
        if (await CreateAsync(resource, [], failures) is not { } created)
            return failures;
        var address = AddressOf(resource, created.Record);
        var read = await server.GetAsync(address + "?fields=**");
        Compare(created.Sent, read.Body, resource, "read", failures);
        await FindAsync(resource, read.Body, failures);
        await ChangeAsync(resource, address, failures);
        await DeleteAsync(resource, address, failures);
        return failures;
    }

    private async Task<(JsonObject Sent, JsonObject Record)?> CreateAsync(ServedResource resource, IReadOnlyList<ServedResource> below, List<string> failures)
    {
        if (resource.Find("POST", isItem: false) is not { } operation || below.Contains(resource))
        {
            failures.Add($"{resource.Path}: cannot be created");
            return null;
        }

        var body = new JsonObject();
        if (await ParentPathAsync(resource, [.. below, resource], failures) is not { } path)
            return null;
        foreach (var member in Required(operation, resource))
            await GiveAsync(body, member, resource, [.. below, resource], failures);
        var answer = await server.SendAsync("POST", path + "?return_records=true&return_timeout=30", body.ToJsonString());
        if (answer.Status != 201 || answer.Body["records"] is not JsonArray { Count: 1 } records)
        {
            failures.Add($"{resource.Path}: creating it of {body.ToJsonString()} gives {answer.Status} {answer.Body.ToJsonString()}");
            return null;
        }

        return (body, records[0]!.AsObject());
    }

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

    private async Task GiveAsync(JsonObject body, string path, ServedResource resource, IReadOnlyList<ServedResource> below, List<string> failures)
    {
        var isInPath = resource.ParentKeys.Any(key => key == path || key.StartsWith(path + ".", StringComparison.Ordinal));
        if (isInPath || RecordPath.Values(body, path).Count > 0)
            return;
        var member = reference.References.MembersOf(resource).FirstOrDefault(member => path == member.Path || path.StartsWith(member.Path + ".", StringComparison.Ordinal));
        if (member is not null && await ExistingAsync(member.Targets, below, failures) is { } target)
            SetThroughLists(body, resource.Record, member.Path, ReferenceTo(target));
        else
            SetThroughLists(body, resource.Record, path, SampleValues.Of(resource.Record.At(path) ?? MemberShape.Anything, ++_number));
    }

    private static JsonObject ReferenceTo(JsonObject target) =>
        RecordPath.Text(target, "uuid") is { } uuid ? new JsonObject { ["uuid"] = uuid } : new JsonObject { ["name"] = RecordPath.Text(target, "name") };

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
            var answer = await server.GetAsync(target.Path + "?fields=*");
            if (answer.Status == 200 && (target.IsSingle ? answer.Body : answer.Body["records"]?.AsArray().FirstOrDefault()?.AsObject()) is { } found)
                return found;
        }

        foreach (var target in targets.Where(target => target.Find("POST", isItem: false) is not null && !below.Contains(target)))
        {
            if (await CreateAsync(target, below, failures) is { } created)
                return created.Record;
        }

        return null;
    }

    private async Task<string?> ParentPathAsync(ServedResource resource, IReadOnlyList<ServedResource> below, List<string> failures)
    {
        var template = resource.Operations.First(operation => operation.Method == "POST" && !operation.Page.PathTemplate.EndsWith('}')).Page.PathTemplate;
        if (resource.ParentKeys.Count == 0)
            return template;
        if (resource.Parent is not { } parent)
        {
            failures.Add($"{resource.Path}: no resource has the keys of its parents");
            return null;
        }

        var above = parent.Keys is ["svm.uuid"] ? await ExistingAsync([reference.Find("/svm/svms")!], below, failures) is { } svm ? new JsonObject { ["svm"] = new JsonObject { ["uuid"] = svm["uuid"]?.DeepClone() } } : null
            : (await CreateAsync(parent, below, failures))?.Record ?? await FirstOfAsync(parent);
        if (above is null)
            return null;
        foreach (var (own, key) in resource.ParentKeys.Zip(parent.Keys))
            template = template.Replace("{" + own + "}", Uri.EscapeDataString(RecordPath.Text(above, key) ?? ""), StringComparison.Ordinal);
        return template;
    }

    private async Task<JsonObject?> FirstOfAsync(ServedResource resource) =>
        resource.ParentKeys.Count == 0 && (await server.GetAsync(resource.Path + "?fields=*")).Body["records"] is JsonArray { Count: > 0 } records ? records[0]!.AsObject() : null;

    private static string AddressOf(ServedResource resource, JsonObject record)
    {
        var address = resource.ItemTemplate!;
        foreach (var key in resource.Keys)
            address = address.Replace("{" + key + "}", Uri.EscapeDataString(RecordPath.Text(record, key) ?? ""), StringComparison.Ordinal);
        return address;
    }

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
        if (resource.Find("GET", isItem: false) is not { } list)
            return;
        var address = AddressOf(resource, record);
        var collection = address[..^string.Concat(resource.ItemKeys.Select(key => "/" + Uri.EscapeDataString(RecordPath.Text(record, key) ?? ""))).Length];
        foreach (var parameter in list.Page.Parameters.Where(parameter => parameter.Location == "query"))
        {
            if (RecordPath.Values(record, parameter.Name) is not [{ } value, ..])
                continue;
            var answer = await server.GetAsync($"{collection}?{parameter.Name}={Uri.EscapeDataString("\"" + RecordPath.TextOf(value) + "\"")}");
            if (answer.Status != 200 || !answer.Records.Any(found => AddressOf(resource, found!.AsObject()) == address))
                failures.Add($"{resource.Path}: not found by {parameter.Name}={RecordPath.TextOf(value)}: {answer.Status}");
        }
    }

    private async Task ChangeAsync(ServedResource resource, string address, List<string> failures)
    {
        if (resource.Find("PATCH", isItem: true) is not { Request: { } shape })
            return;
        var changeable = shape.Members.FirstOrDefault(member =>
            member.Value is { Type: MemberType.Text or MemberType.Integer or MemberType.Boolean, Attributes: { ReadOnly: false, CreateOnly: false, WriteOnly: false } }
            && member.Key != "name" && !resource.Keys.Contains(member.Key) && !RuledSecrets.Has(member.Key) && resource.Answer.Members.ContainsKey(member.Key));
        if (changeable.Key is null)
            return;
        var body = new JsonObject { [changeable.Key] = SampleValues.Of(resource.Record.Members[changeable.Key], ++_number) };
        var answer = await server.SendAsync("PATCH", address + "?return_timeout=30", body.ToJsonString());
        if (answer.Status != 200)
            failures.Add($"{resource.Path}: changing it to {body.ToJsonString()} gives {answer.Status} {answer.Body.ToJsonString()}");
        else
            Compare(body, (await server.GetAsync(address + "?fields=**")).Body, resource, "changed", failures);
    }

    private async Task DeleteAsync(ServedResource resource, string address, List<string> failures)
    {
        if (resource.Find("DELETE", isItem: true) is null)
            return;
        var answer = await server.SendAsync("DELETE", address + "?return_timeout=30");
        if (answer.Status != 200 || (await server.GetAsync(address)).Status != 404)
            failures.Add($"{resource.Path}: deleting it gives {answer.Status} {answer.Body.ToJsonString()}");
    }
}
