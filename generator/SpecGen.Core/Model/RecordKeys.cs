using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>By which members the records of a collection are told apart.</summary>
public static class RecordKeys
{
    /// <summary>
    /// Dotted wire names: the keys that the path of one record has and the collection's has not. Where no page has such a path
    /// it is the record's <c>uuid</c> or else its <c>name</c>; empty where it has neither.
    /// </summary>
    /// <param name="collection">A path of the resource that ends with no key.</param>
    public static EquatableArray<string> Of(Resource resource, ResourcePath collection)
    {
        var item = ItemOf(resource, collection);
        if (item is not null)
            return item.Keys.Where(key => !collection.Keys.Contains(key)).ToEquatableArray();
        var name = resource.Record?.Members.Select(member => member.Name).Where(member => member is "uuid" or "name").OrderByDescending(member => member, StringComparer.Ordinal).FirstOrDefault();
        return name is null ? default : EquatableArray.Create<string>([name]);
    }

    /// <summary>The path of one record of a collection, or null where no page has one.</summary>
    public static ResourcePath? ItemOf(Resource resource, ResourcePath collection) => resource.Operations
        .Select(operation => operation.Path)
        .FirstOrDefault(path => path.EndsWithKey && !path.HasWildcard && path.Template.StartsWith(collection.Template.TrimEnd('/') + "/{", StringComparison.Ordinal));
}
