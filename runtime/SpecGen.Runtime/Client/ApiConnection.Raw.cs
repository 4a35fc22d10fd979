namespace SpecGen.Runtime.Generated;

/// <content>Calls of which no generated code knows.</content>
public sealed partial class ApiConnection
{
    internal ApiCall MakeRaw(RawRequest request, ApiCallOptions? options, bool needsCondition) =>
        _calls.Make(request.Request, options, BodyOf(request), needsCondition: needsCondition, raw: request);

    internal ApiPageable<T> ListRaw<T>(RawRequest request, ApiCallOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new() =>
        new ServerPageable<T>(_sender, _calls, request.Request, BodyOf(request), options, cancellationToken, request);

    private static Func<HttpContent>? BodyOf(RawRequest request) => request.Body is { } body ? () => body.Make(request.Request.Method) : null;
}
