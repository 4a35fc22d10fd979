using SpecGen.Binding;
using SpecGen.Pages;

namespace SpecGen.Session;

/// <summary>An operation and the page that states it.</summary>
/// <param name="File">Path of the page's file, as the host names it.</param>
/// <param name="Api">Name of the API that the project gives the page, or nothing.</param>
/// <param name="Length">Of the page's content, about: see <see cref="PageLength"/>.</param>
public sealed record StatedOperation(string File, string Api, PageForm Form, Operation Operation, int Length);

/// <summary>Which operation a page is about, whether the project selects it or not.</summary>
public sealed record NamedPage(string File, string Api, OperationName Name);

/// <summary>A page whose operation is generated, and the API that it is generated into: the page's own, or one that its folder stands for.</summary>
public sealed record ChosenOperation(StatedOperation Stated, string Api);
