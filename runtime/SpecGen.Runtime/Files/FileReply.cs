using System.Net.Http.Headers;

namespace SpecGen.Runtime;

/// <summary>Finds the file in a reply: in the first part of a form, or the whole body.</summary>
internal static class FileReply
{
    /// <summary>So much is kept of what came in place of a file, in bytes.</summary>
    private const int LongestAnswer = 64 * 1024;

    /// <param name="request">The operation.</param>
    /// <param name="reply">The reply, of which the head has come.</param>
    /// <param name="longest">Time in which nothing may come: a file takes as long as it takes.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    public static async Task<ApiDownload> OpenAsync(ApiRequest request, ApiReply reply, TimeSpan longest, CancellationToken cancellationToken)
    {
        var content = reply.Message.Content;
        try
        {
            var stream = await ReplyContent.OpenAsync(content, mayBeEmpty: false, cancellationToken, source => new WatchedStream(source, longest, reply.Clock)).ConfigureAwait(false);
            if (reply.SaysNothing)
                return new ApiDownload(reply, Stream.Null, null);
            if (IsJson(content))
                throw await InPlaceOfFileAsync(request, reply, stream, cancellationToken).ConfigureAwait(false);
            if (BoundaryOf(content.Headers.ContentType) is not { } boundary)
                return new ApiDownload(reply, Watched(stream, IsEndKnown(reply)), NameOf(content.Headers.ContentDisposition));

            var part = await MultipartPart.OpenAsync(stream, boundary, cancellationToken).ConfigureAwait(false);
            return new ApiDownload(reply, Watched(part, isEndKnown: true), NameOf(DispositionOf(part.Headers)));
        }
        catch (Exception fault) when (ReplyContent.IsFault(fault))
        {
            throw CallFailures.BrokenBody(request, reply, fault);
        }

        DownloadStream Watched(Stream source, bool isEndKnown) => new(source, request, reply, isEndKnown);
    }

    /// <summary>JSON that is no file: a file that happens to be JSON has a name, or comes in a form.</summary>
    private static bool IsJson(HttpContent content) => content.Headers.ContentDisposition is null
        && content.Headers.ContentType?.MediaType is { } type
        && (type.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    /// <summary>An error, or what the server says of a folder: a program would save it as the file.</summary>
    private static async Task<ApiException> InPlaceOfFileAsync(ApiRequest request, ApiReply reply, Stream stream, CancellationToken cancellationToken)
    {
        var bytes = new byte[LongestAnswer];
        var count = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var body = bytes.AsSpan(0, count);
        return EmbeddedError.InBody(body) is { } error
            ? CallFailures.ByServer(request, reply, error)
            : CallFailures.InvalidBody(request, reply, body, new InvalidDataException("The server answers with JSON in place of a file; the path may be a folder's."));
    }

    /// <summary>Without a length, chunks or an encoding a body ends when the connection does, also too early.</summary>
    private static bool IsEndKnown(ApiReply reply) =>
        reply.Message.Content.Headers.ContentLength is not null
        || reply.Message.Headers.TransferEncodingChunked == true
        || reply.Message.Version.Major >= 2
        || ReplyContent.IsEncoded(reply.Message.Content);

    private static string? BoundaryOf(MediaTypeHeaderValue? type)
    {
        if (type?.MediaType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) != true)
            return null;
        var boundary = type.Parameters.FirstOrDefault(parameter => parameter.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase));
        return boundary?.Value?.Trim('"');
    }

    private static ContentDispositionHeaderValue? DispositionOf(IReadOnlyList<string> headers)
    {
        const string Name = "Content-Disposition:";
        var line = headers.FirstOrDefault(header => header.StartsWith(Name, StringComparison.OrdinalIgnoreCase));
        return line is not null && ContentDispositionHeaderValue.TryParse(line[Name.Length..], out var disposition) ? disposition : null;
    }

    private static string? NameOf(ContentDispositionHeaderValue? disposition) =>
        disposition?.FileNameStar ?? disposition?.FileName?.Trim('"');
}
