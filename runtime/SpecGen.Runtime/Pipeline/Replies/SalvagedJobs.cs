using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Finds jobs in an answer that is no answer: cut, broken further on, or with an error beside them. A write that was
/// executed goes on in its job, so the caller must learn of it whatever else is wrong.
/// </summary>
internal static class SalvagedJobs
{
    /// <summary>The jobs that the body names as far as it can be read; each has its key and no more.</summary>
    public static IReadOnlyList<JobStatus> In(ReadOnlySpan<byte> body)
    {
        var jobs = new List<JobStatus>();
        var reader = new Utf8JsonReader(body, isFinalBlock: true, default);
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                ReadMembers(ref reader, jobs);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // What was found before it is all there is.
        }

        return jobs;
    }

    private static void ReadMembers(ref Utf8JsonReader reader, List<JobStatus> jobs)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isJob = reader.ValueTextEquals("job"u8) || reader.ValueTextEquals("jobs"u8);
            if (!reader.Read())
                return;
            if (isJob)
                ReadJobs(ref reader, jobs);
            else
                reader.Skip();
        }
    }

    /// <summary>One job, or a list of them.</summary>
    private static void ReadJobs(ref Utf8JsonReader reader, List<JobStatus> jobs)
    {
        var depth = reader.CurrentDepth;
        var isList = reader.TokenType == JsonTokenType.StartArray;
        if (!isList && reader.TokenType != JsonTokenType.StartObject)
            return;

        var ofJob = isList ? depth + 2 : depth + 1;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != ofJob || !reader.ValueTextEquals("uuid"u8))
                continue;
            if (reader.Read() && reader.TokenType == JsonTokenType.String)
                jobs.Add(new JobStatus { Uuid = reader.GetString() });
        }
    }
}
