using System.Net.Http.Headers;

namespace SpecGen.Runtime;

/// <summary>Finds the file in a reply: in the first part of a form, or the whole body.</summary>
internal static class FileReply
{
    public static async Task<ApiDownload> OpenAsync(ApiRequest request, ApiReply reply, CancellationToken cancellationToken)
    {
        var content = reply.Message.Content;
        try
        {
            var stream = await ReplyContent.OpenAsync(content, mayBeEmpty: false, cancellationToken).ConfigureAwait(false);
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
