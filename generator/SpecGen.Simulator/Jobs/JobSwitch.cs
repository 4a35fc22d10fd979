namespace SpecGen.Simulator.Jobs;

/// <summary>What a job at work can be asked to do.</summary>
internal enum JobAction
{
    /// <summary>To end without having done its work.</summary>
    Cancel,

    /// <summary>To wait.</summary>
    Pause,

    /// <summary>To go on after a pause.</summary>
    Resume,
}

/// <summary>Turns a job at work off, and on again after a pause.</summary>
internal sealed class JobSwitch(TimeProvider clock)
{
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TaskCompletionSource? _pause;

    public void Turn(JobAction action)
    {
        switch (action)
        {
            case JobAction.Cancel:
                _cancelled.TrySetCanceled();
                break;
            case JobAction.Pause:
                _pause ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                break;
            case JobAction.Resume:
                _pause?.TrySetResult();
                _pause = null;
                break;
        }
    }

    /// <summary>Lets time pass, and a pause that was begun meanwhile.</summary>
    /// <exception cref="OperationCanceledException">The job is cancelled.</exception>
    public async Task SpendAsync(TimeSpan time)
    {
        await await Task.WhenAny(Task.Delay(time, clock), _cancelled.Task);
        while (_pause is { } pause)
            await await Task.WhenAny(pause.Task, _cancelled.Task);
    }
}
