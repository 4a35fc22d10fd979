using System.Net;
using System.Net.Http.Headers;

namespace SpecGen.Runtime;

/// <summary>A file as a request body, read as it is sent. Unlike the framework's, it leaves the stream open.</summary>
internal sealed class FileBody(Stream content) : HttpContent
{
    /// <summary>The body ONTAP takes files in: one part named <c>file</c>.</summary>
    public static HttpContent InForm(ApiFile file)
    {
        var boundary = Guid.NewGuid().ToString("N");
        var form = new MultipartFormDataContent(boundary);
        var part = new FileBody(file.Content);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
        {
            Name = "\"file\"",
            FileName = $"\"{file.Name.Replace('"', '\'').ReplaceLineEndings(" ")}\"",
        };
        form.Add(part);
        // Not every server takes the quotes that the framework puts around it.
        form.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=" + boundary);
        return form;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => content.CopyToAsync(stream);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        content.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = content.CanSeek ? content.Length - content.Position : 0;
        return content.CanSeek;
    }
}
