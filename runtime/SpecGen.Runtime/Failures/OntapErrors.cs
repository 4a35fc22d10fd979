namespace SpecGen.Runtime;

/// <summary>Error codes that any ONTAP operation can answer with, and that its page need not list.</summary>
public static class OntapErrors
{
    /// <summary>The resource exists already (409).</summary>
    public const long AlreadyExists = 1;

    /// <summary>A field or its value is invalid (400).</summary>
    public const long InvalidField = 2;

    /// <summary>The operation is not supported (405).</summary>
    public const long NotSupported = 3;

    /// <summary>The resource does not exist (404).</summary>
    public const long NotFound = 4;

    /// <summary>The caller may not do this (403).</summary>
    public const long AccessDenied = 6;

    /// <summary>A limit is reached (429 or 503).</summary>
    public const long LimitReached = 7;

    /// <summary>The resource is in use (409 or 503).</summary>
    public const long InUse = 8;

    /// <summary>A call inside the cluster took too long (500).</summary>
    public const long RpcTimeout = 65541;

    /// <summary>The node is out of quorum (500).</summary>
    public const long NodeOutOfQuorum = 393271;

    /// <summary>Too many requests at once (429); the request was not executed.</summary>
    public const long TooManyRequests = 262160;

    /// <summary>An argument is not known (400).</summary>
    public const long UnexpectedArgument = 262179;

    /// <summary>A value is invalid (400).</summary>
    public const long InvalidValue = 262185;

    /// <summary>A field cannot be set in this operation (400).</summary>
    public const long FieldNotSettable = 262196;

    /// <summary>A value is out of range, as a <c>return_timeout</c> above 120 seconds (400).</summary>
    public const long ValueOutOfRange = 262197;

    /// <summary>The request has a body, and the operation takes none (400).</summary>
    public const long UnexpectedBody = 262198;

    /// <summary>A secret stands in the URL (400).</summary>
    public const long SecretInUrl = 262202;

    /// <summary>Sorting took too long (400).</summary>
    public const long SortingTooSlow = 262210;

    /// <summary>A value is missing (400).</summary>
    public const long MissingValue = 262212;

    /// <summary>A value does not have the right form (400).</summary>
    public const long MalformedValue = 262245;

    /// <summary>The first of the codes of requests on many records: see <see cref="IsOfManyRecords"/>.</summary>
    public const long FirstOfManyRecords = 262287;

    /// <summary>The last of the codes of requests on many records: see <see cref="IsOfManyRecords"/>.</summary>
    public const long LastOfManyRecords = 262294;

    /// <summary>Only one of <c>query</c> and <c>query_fields</c> was given (400).</summary>
    public const long QueryNeedsFields = 262273;

    /// <summary>
    /// Whether a code is one of 262287 to 262294, by which ONTAP refuses or ends requests on many records. "Getting started
    /// with the ONTAP REST API" gives the range; what each of them means is in the error's message.
    /// </summary>
    /// <param name="code">The code of an error, as <see cref="ApiException.Code"/>; null for none.</param>
    public static bool IsOfManyRecords(long? code) => code is >= FirstOfManyRecords and <= LastOfManyRecords;
}
