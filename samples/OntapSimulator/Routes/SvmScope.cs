using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>The SVM that a request is scoped to by a header, as if it had been sent to that SVM itself.</summary>
internal sealed class SvmScope(SimulatedSvm? svm)
{
    /// <summary>The scope of a request, which outlives it: jobs have it too.</summary>
    public static SvmScope Of(HttpContext context) => new(context.Features.Get<SimulatedSvm>());

    /// <summary>Finds the SVM that the headers of a request name, and refuses one that is not there.</summary>
    public static Task InvokeAsync(IReadOnlyList<SimulatedSvm> svms, HttpContext context, RequestDelegate next)
    {
        string name = context.Request.Headers["X-Dot-SVM-Name"].ToString();
        string uuid = context.Request.Headers["X-Dot-SVM-UUID"].ToString();
        if (name.Length + uuid.Length == 0)
            return next(context);
        if (svms.FirstOrDefault(candidate => candidate.Name == name || candidate.Uuid == uuid) is not { } found)
            return OntapErrors.UnknownSvm(name + uuid).WriteAsync(context.Response);

        context.Features.Set(found);
        return next(context);
    }

    /// <summary>Whether a record is in the scope: one of the SVM, or of no SVM, which is the whole cluster's.</summary>
    public bool Sees(JsonObject record) =>
        svm is null || RecordPath.Values(record, "svm.name").All(name => name.ToString() == svm.Name);

    /// <summary>The record of a key, if there is one and the scope has it.</summary>
    public JsonObject? Find(StoredRecords collection, string key) =>
        collection.Find(key) is { } record && Sees(record) ? record : null;

    /// <summary>Puts a new record into the SVM.</summary>
    public void Complete(JsonObject record)
    {
        if (svm is not null)
            record["svm"] = new JsonObject { ["name"] = svm.Name, ["uuid"] = svm.Uuid };
    }
}
