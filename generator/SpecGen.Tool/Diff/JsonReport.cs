using System.Text.Encodings.Web;
using System.Text.Json;
using SpecGen.Changes;
using SpecGen.Tool.Diff.Places;

namespace SpecGen.Tool.Diff;

/// <summary>A report for programs, in the form of <c>docs/diff.schema.json</c>.</summary>
internal sealed class JsonReport(Utf8JsonWriter json, DiffReport report)
{
    public static void Write(Stream stream, DiffReport report)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        new JsonReport(json, report).Write();
    }

    private void Write()
    {
        json.WriteStartObject();
        Write("old", report.Old);
        Write("new", report.New);
        WriteSummary();
        if (report.Program is { } program)
            Write(program);
        json.WriteStartArray("changes");
        foreach (var entry in report.Changes)
            Write(entry);
        json.WriteEndArray();
        json.WriteStartArray("names");
        foreach (var name in report.Names)
            Write(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(string name, ComparedPages pages)
    {
        json.WriteStartObject(name);
        json.WriteString("pages", pages.Argument);
        json.WriteNumber("operations", pages.Operations);
        json.WriteEndObject();
    }

    private void WriteSummary()
    {
        json.WriteStartObject("summary");
        foreach (var severity in SeverityWords.All)
            json.WriteNumber(severity.NameOf(), report.CountOf(severity));
        json.WriteNumber("source-breaking-names", report.CountOfNames(isSourceBreaking: true));
        json.WriteNumber("new-names", report.CountOfNames(isSourceBreaking: false));
        json.WriteNumber("accepted", report.Accepted.Count);
        json.WriteEndObject();
    }

    private void Write(UsedProgram program)
    {
        json.WriteStartObject("program");
        WriteArray("assemblies", program.Assemblies);
        json.WriteNumber("operations", program.Operations);
        WriteArray("unseen", program.Unseen);
        json.WriteEndObject();
    }

    private void Write(DiffEntry entry)
    {
        var (change, operation, subject) = (entry.Change, entry.Change.Operation, entry.Change.Subject);
        json.WriteStartObject();
        json.WriteString("rule", change.Rule.Id);
        json.WriteString("severity", change.Severity.NameOf());
        json.WriteString("fingerprint", change.Fingerprint);
        if (operation.Api.Length > 0)
            json.WriteString("api", operation.Api);
        json.WriteString("resource", operation.Resource);
        json.WriteString("method", operation.Name.Method);
        json.WriteString("path", operation.Name.PathTemplate);
        if (operation.OldName is { } old)
            json.WriteString("oldPath", old.PathTemplate);
        json.WriteString("place", PlaceName(subject.Place));
        if (subject.Of.Length > 0)
            json.WriteString(subject.Place == ChangePlace.Parameter ? "in" : "status", subject.Of);
        if (subject.Path.Length > 0)
            json.WriteString("member", subject.Path);
        WriteText("aspect", change.Aspect);
        WriteText("before", change.Before);
        WriteText("after", change.After);
        if (change.MembersBelow > 0)
            json.WriteNumber("membersBelow", change.MembersBelow);
        json.WriteString("text", change.ToString());
        Write("old", entry.Old);
        Write("new", entry.New);
        if (entry.UsedBy is { } users)
            WriteArray("usedBy", users);
        json.WriteEndObject();
    }

    private void Write(CSharpChange name)
    {
        json.WriteStartObject();
        json.WriteString("kind", name.Kind.ToString().ToLowerInvariant());
        json.WriteString("effect", name.Effect switch { CSharpEffect.TypeChanged => "type-changed", var effect => effect.ToString().ToLowerInvariant() });
        json.WriteBoolean("sourceBreaking", name.IsSourceBreaking);
        json.WriteString("fingerprint", name.Fingerprint);
        if (name.Api.Length > 0)
            json.WriteString("api", name.Api);
        json.WriteString("resource", name.Resource);
        WriteText("before", name.Before);
        WriteText("after", name.After);
        if (name.Effect == CSharpEffect.TypeChanged)
        {
            WriteText("declaredBefore", name.DeclaredBefore);
            WriteText("declaredAfter", name.DeclaredAfter);
        }

        if (name.MembersBelow > 0)
            json.WriteNumber("membersBelow", name.MembersBelow);
        WriteArray("causes", name.Causes);
        if (name.UsedBy is { } users)
            WriteArray("usedBy", users);
        json.WriteEndObject();
    }

    private void Write(string name, PagePlace? place)
    {
        if (place is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteEndObject();
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private void WriteArray(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string PlaceName(ChangePlace place) => place switch
    {
        ChangePlace.ErrorCode => "error-code",
        _ => place.ToString().ToLowerInvariant(),
    };
}
