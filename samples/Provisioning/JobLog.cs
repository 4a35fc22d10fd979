using SpecGen.Runtime;

namespace Provisioning;

/// <summary>Prints each state of a job once.</summary>
internal sealed class JobLog(TextWriter output) : IProgress<JobStatus>
{
    private JobState? _last;

    public void Report(JobStatus value)
    {
        if (value.State == _last)
            return;
        _last = value.State;
        string? more = value.Message == value.State?.Text ? null : value.Message;
        output.WriteLine($"  {value.State} {more}".TrimEnd());
    }
}
