using System.Text.Json;

namespace SpecGen.Tool.Doctor.Project;

/// <summary>An item of a project, with its metadata.</summary>
internal sealed class ProjectItem(JsonElement item)
{
    /// <summary>As the project has it.</summary>
    public string Identity => Metadata("Identity");

    public string FullPath => Metadata("FullPath");

    /// <summary>Empty where there is none.</summary>
    public string Metadata(string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
