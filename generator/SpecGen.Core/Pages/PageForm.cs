namespace SpecGen.Pages;

/// <summary>The written forms in which a reference page comes. What a form loses is said by the page; no stage asks for the form.</summary>
public enum PageForm
{
    Html,
    AsciiDoc,
    Text,
}
