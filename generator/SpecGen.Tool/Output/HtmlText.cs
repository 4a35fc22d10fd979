using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SpecGen.Tool.Output;

/// <summary>What every page of HTML needs that must not become what the pages of a reference would make of it.</summary>
internal static class HtmlText
{
    public static string Of(string? text) => WebUtility.HtmlEncode(text ?? "");

    /// <summary>By which a page's policy lets just this script or style run.</summary>
    public static string HashOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    /// <summary>A style or script of the tool's own.</summary>
    public static string Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
