using System.Runtime.ExceptionServices;
using System.Text;
using SpecGen.Input;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Site;

/// <summary>Writes a reference as a folder of pages that a browser reads without a server.</summary>
internal static class SiteWriter
{
    /// <summary>Names what the folder has from this tool, so that the next time takes away what is no more.</summary>
    private const string ListFile = ".specgen-report";

    private const string IndexFile = "index.html";

    private static readonly string s_style = HtmlText.Embedded("site.css");
    private static readonly string s_script = HtmlText.Embedded("site.js");

    /// <summary>How many files there are now.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static int Write(string folder, string title, PageSet set)
    {
        Directory.CreateDirectory(folder);
        var resources = SiteResource.Of(set.Index.Choice.Chosen);
        WriteResources(folder, resources);
        WriteFile(folder, IndexFile, output => WriteIndex(output, title, resources));
        string[] files = [IndexFile, .. resources.Select(resource => resource.File)];
        RemoveStale(folder, files);
        WriteFile(folder, ListFile, output => output.Write(string.Concat(files.Select(file => file + "\n"))));
        return files.Length;
    }

    private static void WriteResources(string folder, IReadOnlyList<SiteResource> resources)
    {
        try
        {
            Parallel.ForEach(resources, resource => WriteFile(folder, resource.File, output => WriteResource(output, resource)));
        }
        catch (AggregateException exception)
        {
            // Several files failing tell no more than the first of them.
            ExceptionDispatchInfo.Capture(exception.InnerExceptions[0]).Throw();
        }
    }

    private static void WriteResource(TextWriter output, SiteResource resource)
    {
        HtmlFrame.WriteHead(output, resource.Name, s_style, script: null);
        output.Write($"<nav><a href=\"{IndexFile}\">All resources</a></nav>\n<h1><code>{HtmlText.Of(resource.Name)}</code></h1>\n<ul>\n");
        foreach (var (stated, id) in resource.Sections)
            output.Write($"<li><a href=\"#{id}\"><code>{HtmlText.Of(stated.Operation.Name.ToString())}</code></a> {HtmlText.Of(stated.Operation.Title)}</li>\n");
        output.Write("</ul>\n");
        foreach (var (stated, id) in resource.Sections)
            new OperationSection(output, stated, id).Write();
        HtmlFrame.WriteEnd(output, script: null);
    }

    private static void WriteIndex(TextWriter output, string title, IReadOnlyList<SiteResource> resources)
    {
        HtmlFrame.WriteHead(output, title, s_style, s_script);
        output.Write($"""
            <h1>{HtmlText.Of(title)}</h1>
            <p>{resources.Sum(resource => resource.Operations.Count)} operations of {resources.Count} resources</p>
            <form id="search" role="search"><label>Search operations, members, error codes and commands (press <kbd>/</kbd>)
            <input type="search" id="words" autocomplete="off" placeholder="volume show"></label>
            <output id="count" aria-live="polite"></output></form>
            <ul id="found"></ul>

            """);
        WriteOperations(output, "Deprecated operations", resources, operation => operation.IsDeprecated);
        WriteOperations(output, "Operations with expensive members", resources, operation => !operation.ExpensiveProperties.IsEmpty);
        foreach (var area in resources.GroupBy(resource => resource.Area, StringComparer.Ordinal))
        {
            output.Write($"<h2>{HtmlText.Of(area.Key)}</h2>\n<ul>\n");
            foreach (var resource in area)
                output.Write($"<li><a href=\"{resource.File}\"><code>{HtmlText.Of(resource.Name)}</code></a> <span class=\"of\">{string.Join(" ", resource.Operations.Select(stated => HtmlText.Of(stated.Operation.Method)).Distinct())}</span></li>\n");
            output.Write("</ul>\n");
        }

        output.Write($"<script type=\"application/json\" id=\"index\">{SiteIndex.Of(resources)}</script>\n");
        HtmlFrame.WriteEnd(output, s_script);
    }

    private static void WriteOperations(TextWriter output, string heading, IReadOnlyList<SiteResource> resources, Func<Binding.Operation, bool> isMeant)
    {
        var meant = resources.SelectMany(resource => resource.Sections.Where(section => isMeant(section.Stated.Operation)).Select(section => (resource, section.Stated, section.Id))).ToList();
        if (meant.Count == 0)
            return;
        output.Write($"<details>\n<summary>{heading} ({meant.Count})</summary>\n<ul>\n");
        foreach (var (resource, stated, id) in meant)
            output.Write($"<li><a href=\"{resource.File}#{id}\"><code>{HtmlText.Of(stated.Operation.Name.ToString())}</code></a></li>\n");
        output.Write("</ul>\n</details>\n");
    }

    private static void WriteFile(string folder, string file, Action<TextWriter> write) => WholeFile.Write(Path.Combine(folder, file), stream =>
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        write(output);
    });

    /// <summary>Only what this tool wrote there before, and never outside.</summary>
    private static void RemoveStale(string folder, string[] files)
    {
        var list = Path.Combine(folder, ListFile);
        if (!File.Exists(list))
            return;
        foreach (var stale in File.ReadLines(list).Except(files, StringComparer.Ordinal).Where(file => file.Length > 0 && Path.GetFileName(file) == file))
            File.Delete(Path.Combine(folder, stale));
    }
}
