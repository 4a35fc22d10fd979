using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>An operation to be generated, with its corrections and its resource, worked out once a page and not once an index.</summary>
public sealed record PlacedPage(StatedOperation Stated, PlacedOperation Placed, PagePlace Place)
{
    public static PlacedPage Of(StatedOperation stated)
    {
        var placed = PlacedOperation.Of(stated.Operation, stated.Length);
        return new(stated, placed, PagePlace.Of(stated, placed));
    }
}

/// <summary>What of a page settles its place among the resources, unless other pages are about the same operation.</summary>
/// <param name="Shape">See <see cref="OperationName.WithoutKeyNames"/>.</param>
public sealed record PagePlace(string File, string Api, PageForm Form, OperationName Name, OperationName Shape, string Identity, string LiteralPath, bool IsRenamed, bool IsOntap)
{
    internal static PagePlace Of(StatedOperation stated, PlacedOperation placed)
    {
        var name = stated.Operation.Name;
        return new(stated.File, stated.Api, stated.Form, name, name.WithoutKeyNames, placed.Identity, placed.LiteralPath, placed.IsRenamed, OntapPages.Is(stated.Operation));
    }
}

/// <summary>A resource and the API that it is generated into.</summary>
/// <param name="File">Of the page that leads it.</param>
public sealed record ApiResource(string Api, ResourceGroup Group, string File);

/// <summary>The resources of one API, in order of their names.</summary>
public sealed record ApiAddresses(string Api, EquatableArray<ResourceAddress> Resources);
