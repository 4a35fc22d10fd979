using SpecGen.Binding.Tables;
using SpecGen.Json;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// A link at a place in the tree of objects that the page was printed from. One row is at several places where the
/// definition whose table has it is used more than once, and can lead to another definition at each.
/// </summary>
/// <param name="row">The row that has the link.</param>
/// <param name="table">All rows of the row's table.</param>
/// <param name="around">The place whose definition's table has the row; null in a body's table.</param>
/// <param name="example">The example's value at this place, or null.</param>
/// <param name="candidates">The definitions that the row can lead to, in page order.</param>
internal sealed class LinkPlace(SchemaRow row, IReadOnlyList<SchemaRow> table, LinkPlace? around, JsonValue? example, IReadOnlyList<Definition> candidates)
{
    /// <summary>Levels that are looked through. Pages have some twenty; it bounds what a hostile page costs.</summary>
    private const int MaximumLevels = 200;

    public SchemaRow Row { get; } = row;

    public IReadOnlyList<SchemaRow> Table { get; } = table;

    public LinkPlace? Around { get; } = around;

    public JsonValue? Example { get; } = example;

    public IReadOnlyList<Definition> Candidates { get; } = candidates;

    /// <summary>The definition that was printed for this place, or one printed before that has parts of its own here; null where the place brought nothing to the page.</summary>
    public Definition? Definition { get; private set; }

    /// <summary>The links in the table of <see cref="Definition"/>, by row; null for a row without a link.</summary>
    public LinkPlace?[] Parts { get; private set; } = [];

    /// <summary>Whether the definition stood on the page already, so that the place took only its parts' definitions to the page.</summary>
    public bool IsReused { get; private set; }

    /// <summary>An earlier place needs the definition more: this one leads to it or to another that <see cref="LastPrinted"/> does not exclude.</summary>
    public bool IsYielded { get; private set; }

    /// <summary>Where a place brought nothing to the page: what it leads to stood there already, up to this index.</summary>
    public int LastPrinted { get; private set; } = int.MaxValue;

    /// <summary>A place farther on whose definition, a later one, may have been printed for this place in truth.</summary>
    public LinkPlace? Later { get; private set; }

    /// <summary>Whether another place leads to the object that has this one, at any depth.</summary>
    public bool IsWithin(LinkPlace other)
    {
        var level = 0;
        for (var place = Around; place is not null && level < MaximumLevels; place = place.Around, level++)
        {
            if (ReferenceEquals(place, other))
                return true;
        }

        return false;
    }

    /// <summary>Whether a definition was printed for this place, or for one that it stands in.</summary>
    public bool IsOfOrWithin(Definition definition)
    {
        var level = 0;
        for (var place = this; place is not null && level < MaximumLevels; place = place.Around, level++)
        {
            if (ReferenceEquals(place.Definition, definition))
                return true;
        }

        return false;
    }

    /// <param name="definition">As <see cref="Definition"/>.</param>
    /// <param name="parts">As <see cref="Parts"/>.</param>
    /// <param name="later">As <see cref="Later"/>.</param>
    public void Take(Definition definition, LinkPlace?[] parts, LinkPlace? later)
    {
        Definition = definition;
        Parts = parts;
        Later = later;
    }

    public void Reuse(Definition definition, LinkPlace?[] parts)
    {
        Definition = definition;
        Parts = parts;
        IsReused = true;
    }

    /// <summary>Takes what a place farther on had, which may lead to a later one or to the same.</summary>
    public void TakeFrom(LinkPlace other)
    {
        Take(other.Definition!, other.Parts, other.Later);
        for (var place = other; place is { IsYielded: false }; place = place.Later)
            place.Yield((place.Later ?? place).Definition!.Index);
    }

    /// <summary>Another place may have brought the definition to the page.</summary>
    /// <param name="lastPrinted">As <see cref="LastPrinted"/>.</param>
    public void Yield(int lastPrinted)
    {
        IsYielded = true;
        LastPrinted = lastPrinted;
    }

    /// <summary>The place brought nothing to the page.</summary>
    /// <param name="lastPrinted">As <see cref="LastPrinted"/>.</param>
    public void Pass(int lastPrinted) => LastPrinted = lastPrinted;
}
