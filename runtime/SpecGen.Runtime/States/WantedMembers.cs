namespace SpecGen.Runtime;

/// <summary>The members that a program assigned, in their order: what it wants of a resource.</summary>
internal static class WantedMembers
{
    public static IEnumerable<int> Of(ApiObject wanted)
    {
        if (wanted.Presence is not { } presence)
            yield break;
        for (var word = 0; word < presence.Words; word++)
        {
            for (var bits = presence.Word(word); bits != 0; bits &= bits - 1)
            {
                var index = ObjectChanges.IndexOf(bits, word);
                if (presence.IsAssigned(index) || ObjectChanges.AreInMember(wanted, presence, index, 0))
                    yield return index;
            }
        }
    }

    /// <summary>Dotted wire names of all that is wanted, and can be asked about, with the releases that brought them.</summary>
    public static IEnumerable<(string Name, string? IntroducedIn)> Names(
        ApiObject wanted, IReadOnlyCollection<string> unread, string path = "", string? outer = null)
    {
        var shape = wanted.GetShape();
        foreach (var index in Of(wanted))
        {
            var name = shape.NameText(index);
            var place = path.Length == 0 ? name : path + "." + name;
            if (shape.IsSecret(index) || unread.Contains(place))
                continue;
            var introducedIn = shape.IntroducedIn(index) ?? outer;
            if (ObjectChanges.Look(wanted, index) is not ApiObject child)
            {
                yield return (place, introducedIn);
                continue;
            }

            foreach (var inner in Names(child, unread, place, introducedIn))
                yield return inner;
        }

        foreach (var (name, _) in wanted.Presence?.Unknown?.Changed ?? [])
            yield return (path.Length == 0 ? name : path + "." + name, outer);
    }
}
