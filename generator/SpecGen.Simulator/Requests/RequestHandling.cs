using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Files;
using SpecGen.Simulator.Forms;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Passthrough;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Requests;

/// <summary>Takes a request to the operation that its method and path name.</summary>
internal sealed class RequestHandling(RecordStore store, RecordReading reading, RecordWriting writing, DocumentedAnswers forms, FileAnswers files, CommandAnswers commands, JobBoard jobs, ClusterIdentity? identity, Action<Exchange> observe)
{
    public static Task RefuseAsync(HttpContext context, OntapError error) => new Exchange(context, RouteMatch.None, null, null).RefuseAsync(error);

    public async Task HandleAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var segments = RequestPath.Segments(target);
        var exchange = new Exchange(context, store.Reference.Match(segments) ?? RouteMatch.None, null, null);
        // Said before the answer can be read: who reads it may look at once what was said.
        var isObserved = false;
        void Observe()
        {
            if (!isObserved)
                observe(exchange);
            isObserved = true;
        }

        context.Response.OnStarting(() =>
        {
            Observe();
            return Task.CompletedTask;
        });
        try
        {
            if (jobs.Results(segments) is { } results)
            {
                await exchange.AnswerAsync(200, results);
                return;
            }

            if (PassthroughOf(segments) is { } command)
            {
                await commands.AnswerAsync(exchange, command);
                return;
            }

            if (identity is not null && ReferenceEquals(exchange.Match, RouteMatch.None) && ClusterIdentity.IsAskedFor(context.Request.Method, segments))
            {
                await exchange.AnswerAsync(200, identity.ToJson());
                return;
            }

            exchange = Resolve(exchange, segments);
            await RunAsync(exchange);
        }
        catch (RefusedRequestException exception) when (!context.Response.HasStarted)
        {
            await exchange.RefuseAsync(exception.Error);
        }
        catch (Exception exception) when (!context.Response.HasStarted && exception is not OperationCanceledException)
        {
            exchange.Departures.Add(new("(simulator)", $"a fault of the simulator itself, please report it: {exception}"));
            await exchange.RefuseAsync(OntapErrors.OwnFault());
        }
        finally
        {
            Observe();
        }
    }

    /// <summary>The path of a command that the scenario has, and no page.</summary>
    private string? PassthroughOf(List<string> segments) =>
        segments is ["api", "private", "cli", ..] && "/" + string.Join('/', segments.Skip(1)) is var path && commands.Has(path) ? path : null;

    private Exchange Resolve(Exchange exchange, List<string> segments)
    {
        var path = "/" + string.Join('/', segments);
        if (ReferenceEquals(exchange.Match, RouteMatch.None))
            throw new RefusedRequestException(segments is ["api", "private", ..] ? OntapErrors.NoPassthrough(path) : OntapErrors.UnknownPath(path));
        var method = exchange.Context.Request.Method;
        if (HttpMethods.IsOptions(method))
            return exchange;
        var operation = exchange.Match.Find(HttpMethods.IsHead(method) ? "GET" : method) ?? throw new RefusedRequestException(OntapErrors.UnsupportedMethod(method, path));
        return exchange with { Operation = operation, Svm = SvmOf(exchange.Context.Request) };
    }

    private Task RunAsync(Exchange exchange)
    {
        var (request, response) = (exchange.Context.Request, exchange.Context.Response);
        if (exchange.Operation is not { } operation)
        {
            response.Headers.Allow = string.Join(", ", exchange.Match.Methods);
            return Task.CompletedTask;
        }

        if (files.Has(exchange))
            return files.AnswerAsync(exchange);
        if (!operation.IsOntap)
            return forms.AnswerAsync(exchange);
        exchange.Query.Check();
        if (operation.Method == "GET")
            return request.ContentLength > 0 ? exchange.RefuseAsync(OntapErrors.UnexpectedBody()) : reading.AnswerAsync(exchange);
        if (ReferenceEquals(jobs.Records?.Resource, exchange.Resource) && operation.Method == "PATCH")
            return AskJobAsync(exchange);
        return writing.AnswerAsync(exchange);
    }

    private Task AskJobAsync(Exchange exchange)
    {
        var action = exchange.Context.Request.Query["action"].ToString();
        if (!Enum.TryParse<JobAction>(action, ignoreCase: true, out var asked))
            return exchange.RefuseAsync(OntapErrors.InvalidValue("action", action, "cancel, pause, resume"));
        return jobs.Ask(exchange.Match.Keys[0], asked) ? exchange.AnswerAsync(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }) : exchange.RefuseAsync(OntapErrors.NoEntry());
    }

    /// <summary>A cluster's administrator acts within one SVM that a header names.</summary>
    private JsonObject? SvmOf(HttpRequest request)
    {
        foreach (var (header, path) in new[] { ("X-Dot-SVM-Name", "name"), ("X-Dot-SVM-UUID", "uuid") })
        {
            if (!request.Headers.TryGetValue(header, out var value))
                continue;
            return store.Of("/svm/svms")?.All.FirstOrDefault(svm => RecordPath.Text(svm, path) == value.ToString())
                ?? throw new RefusedRequestException(OntapErrors.UnknownReference("svm", $"SVM \"{value}\""));
        }

        return null;
    }
}
