namespace SpecGen.Runtime;

/// <summary>
/// What becomes of calls that have what the cluster's release does not: its operation, parameters, members of its body and
/// selected fields, as far as the pages say since when there are such. Of values of enumerations they do not say it, and of paths
/// by <c>Raw</c> there is no page.
/// </summary>
public enum ReleaseCheck
{
    /// <summary>They are sent as they are, and the cluster says what it thinks of them.</summary>
    Off,

    /// <summary>
    /// Members of bodies and selected fields are left out, which <see cref="ApiResponse.LeftOut"/> and
    /// <see cref="ApiObserver.OnLeftOut"/> tell. What else is not there is refused as by <see cref="Refuse"/>: without one of its
    /// conditions or parameters a call would mean something else. So is all that a record that is to be ensured lacks.
    /// </summary>
    LeaveOut,

    /// <summary>They are not sent: an <see cref="ApiException"/> of the kind <see cref="ApiFailure.Release"/> says what is not there.</summary>
    Refuse,
}
