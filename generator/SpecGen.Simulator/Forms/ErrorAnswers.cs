using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;

namespace SpecGen.Simulator.Forms;

/// <summary>Writes errors in the form that the pages document: ONTAP's envelope, or a body of the members that their tables have.</summary>
internal sealed class ErrorAnswers(ServedReference reference, TimeProvider clock)
{
    /// <summary>So many pages are asked for a form where the request is for none of them.</summary>
    private const int MostPages = 16;

    private readonly Lazy<Operation?> _usual = new(() => reference.Resources
        .SelectMany(resource => resource.Operations)
        .Take(MostPages)
        .Select(operation => operation.Page)
        .FirstOrDefault(page => page.Errors.Any(error => ErrorBodies.TypeOf(error) is not null)));

    private readonly Lazy<bool> _isOntap = new(() => reference.Resources.SelectMany(resource => resource.Operations).Take(MostPages).Any(operation => operation.IsOntap));

    private readonly CompletedBody _bodies = new(clock);

    /// <summary>How an error is written to the sender of a request, whatever became of it so far.</summary>
    public Action<Utf8JsonWriter> For(HttpContext context, OntapError error)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var operation = reference.Match(RequestPath.Segments(target))?.Find(context.Request.Method);
        return For(operation, error);
    }

    /// <param name="operation">What was asked for; null where no page documents it.</param>
    public Action<Utf8JsonWriter> For(ServedOperation? operation, OntapError error)
    {
        if (operation?.IsOntap ?? _isOntap.Value)
            return error.Write;
        var documented = operation is null ? null : FormOf(operation.Page, error.Status);
        return (documented ?? (_usual.Value is { } usual ? FormOf(usual, error.Status) : null)) is { } form ? writer => BodyOf(form, error).WriteTo(writer) : error.Write;
    }

    /// <summary>The documented error of the status, or else any of the page.</summary>
    private static Response? FormOf(Operation page, int status)
    {
        var printed = status.ToString(CultureInfo.InvariantCulture);
        var forms = page.Errors.Where(error => ErrorBodies.TypeOf(error) is not null).ToArray();
        return Array.Find(forms, form => form.Status == printed)
            ?? Array.Find(forms, form => form.Status.Length == 3 && form.Status[0] == printed[0] && form.Status.EndsWith("xx", StringComparison.OrdinalIgnoreCase))
            ?? forms.FirstOrDefault();
    }

    private JsonObject BodyOf(Response form, OntapError error)
    {
        var shape = MemberShapes.Of(form.Schema!);
        return _bodies.Of(Filled(shape, error), shape, null);
    }

    private JsonObject Filled(MemberShape shape, OntapError error)
    {
        var body = new JsonObject();
        foreach (var (name, member) in shape.Members)
        {
            if (member is { IsArray: true, HasMembers: true })
                body[name] = error.Target is null ? null : new JsonArray(Filled(member, error));
            else if (member.HasMembers)
                body[name] = Filled(member, error);
            else if (!member.IsArray && reference.Rules.Forms.Errors.TryGetValue(name, out var template))
                body[name] = TextOf(template, error);
        }

        return body;
    }

    private static string TextOf(string template, OntapError error) => template switch
    {
        "{reason}" => ReasonPhrases.GetReasonPhrase(error.Status),
        "{message}" => error.Message,
        "{status}" => error.Status.ToString(CultureInfo.InvariantCulture),
        "{target}" => error.Target ?? "",
        "{uuid}" => Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture),
        _ => template,
    };
}
