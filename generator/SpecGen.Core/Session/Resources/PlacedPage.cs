using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>An operation to be generated, with its corrections and its resource, worked out once a page and not once an index.</summary>
public sealed record PlacedPage(StatedOperation Stated, PlacedOperation Placed)
{
    public static PlacedPage Of(StatedOperation stated) => new(stated, PlacedOperation.Of(stated.Operation, stated.Length));
}

/// <summary>A resource and the API that it is generated into.</summary>
/// <param name="File">Of the page that leads it.</param>
public sealed record ApiResource(string Api, ResourceGroup Group, string File);

/// <summary>The resources of one API, in order of their names.</summary>
public sealed record ApiAddresses(string Api, EquatableArray<ResourceAddress> Resources);
