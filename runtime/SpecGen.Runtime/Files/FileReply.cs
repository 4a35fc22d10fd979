using System.Net.Http.Headers;

namespace SpecGen.Runtime;

/// <summary>Finds the file in a reply: in the first part of a form, or the whole body.</summary>
internal static class FileReply
{
    public static async Task<ApiDownload> OpenAsync(ApiRequest request, ApiReply reply, CancellationToken cancellationToken)
    {
        var content = reply.Message.Content;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (BoundaryOf(content.Headers.ContentType) is not { } boundary)
            return new ApiDownload(reply, stream, NameOf(content.Headers.ContentDisposition));

        try
        {
            var part = await MultipartPart.OpenAsync(stream, boundary, cancellationToken).ConfigureAwait(false);
            return new ApiDownload(reply, part, NameOf(DispositionOf(part.Headers)));
        }
        catch (InvalidDataException fault)
        {
            throw FailedCall.InvalidBody(request, reply, default, fault);
        }
    }

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
