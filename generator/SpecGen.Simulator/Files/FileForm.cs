using Microsoft.AspNetCore.Http;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Requests;

namespace SpecGen.Simulator.Files;

/// <summary>The file that a form carries.</summary>
internal static class FileForm
{
    /// <summary>The bytes of the part named <c>file</c>.</summary>
    /// <param name="most">How many bytes one call may move.</param>
    /// <exception cref="RefusedRequestException">There is no such part, or it is too long.</exception>
    public static async Task<byte[]> ReadAsync(Exchange exchange, int most, Func<OntapError> tooLong)
    {
        if (await PartAsync(exchange) is not { } part)
            throw new RefusedRequestException(OntapErrors.MissingValue("file"));
        if (part.Length > most)
            throw new RefusedRequestException(tooLong());
        using var content = new MemoryStream();
        await part.CopyToAsync(content, exchange.Context.RequestAborted);
        return content.ToArray();
    }

    private static async Task<IFormFile?> PartAsync(Exchange exchange)
    {
        if (!exchange.Context.Request.HasFormContentType)
            return null;
        try
        {
            return (await exchange.Context.Request.ReadFormAsync(exchange.Context.RequestAborted)).Files.GetFile("file");
        }
        catch (BadHttpRequestException)
        {
            throw new RefusedRequestException(OntapErrors.TooLarge());
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw new RefusedRequestException(OntapErrors.InvalidBody($"it is no form: {exception.Message}"));
        }
    }
}
