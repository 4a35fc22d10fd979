using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Naming;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Forms;

/// <summary>How a page that is not ONTAP's documents a list.</summary>
/// <param name="Member">The member of the envelope that is the list; null where the body itself is it.</param>
/// <param name="Records">What the page says of it.</param>
internal sealed record ListForm(string? Member, Schema Records)
{
    /// <summary>Who asks for some members gets lists of their values instead of records: <c>array[Any of: X, array[]]</c>.</summary>
    public bool HasValueLists => Records.IsAnyOf;

    /// <summary>Null where the body is no list, or the page is ONTAP's.</summary>
    public static ListForm? Of(Schema body, Operation page, FormRules forms)
    {
        if (OntapPages.Is(page))
            return null;
        if (body.Type == "array")
            return body.ItemType == "object" ? new(null, body) : null;
        return body.Properties.FirstOrDefault(property => IsList(property.Schema) && (forms.Lists.Contains(property.Name) || IsNamedAs(page, property.Name))) is { } list
            ? new(list.Name, list.Schema)
            : null;
    }

    private static bool IsList(Schema member) => member is { Type: "array", ItemType: "object" };

    /// <summary><c>{"volume": [...]}</c> of <c>/working-environment/{id}/volume</c>.</summary>
    private static bool IsNamedAs(Operation page, string name)
    {
        var path = ResourcePath.Parse(page.PathTemplate);
        return page.Method == "GET" && !path.Literals.IsEmpty && Letters(name) == Letters(path.Literals[^1]);
    }

    private static string Letters(string name) => KeyPlaces.Letters(Singular.Of(name));
}
