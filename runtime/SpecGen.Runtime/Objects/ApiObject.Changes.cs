namespace SpecGen.Runtime;

public abstract partial class ApiObject
{
    /// <summary>
    /// Whether anything was assigned since the object was read, in it or in the objects, lists and maps that it holds. A
    /// value that equals the one before counts, and so does everything in an object that the program made.
    /// </summary>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public bool IsChanged => ObjectChanges.AreIn(this, 0);

    /// <summary>
    /// Takes everything as if it had been read as it stands: an update sends what is assigned from now on. Calls do not do
    /// so by themselves, since one object can be sent to many resources.
    /// </summary>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public void AcceptChanges() => ObjectChanges.Accept(this, 0);

    /// <summary>Takes everything as if it had been assigned as it stands: the object is sent whole.</summary>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public void MarkChanged() => ObjectChanges.MarkAssigned(this, 0);

    internal Presence? Presence { get => _presence; set => _presence = value; }

    /// <summary>Writes what was changed, and the members that say which record is meant.</summary>
    /// <param name="access">Writes.</param>
    /// <param name="keys">Wire names, dotted, of what identifies the object where its path does not.</param>
    internal void WriteChanges(ref MemberAccess access, IReadOnlyList<string> keys)
    {
        var start = access.Output.OpenObject();
        var shape = GetShape();
        if (_presence is { } presence)
        {
            for (var word = 0; word < presence.Words; word++)
            {
                for (var bits = presence.Word(word); bits != 0; bits &= bits - 1)
                    WriteIfChanged(ObjectChanges.IndexOf(bits, word), presence, shape, ref access, keys);
            }

            if (presence.Unknown is { Count: > 0 } unknown)
                WriteUnknown(ref access.Output, shape, unknown.Changed);
        }

        access.Output.CloseObject(start);
    }

    private void WriteIfChanged(int index, Presence presence, ObjectShape shape, ref MemberAccess access, IReadOnlyList<string> keys)
    {
        var keysBelow = keys.Count == 0 ? keys : KeysBelow(shape.NameText(index), keys);
        var isWhole = presence.IsAssigned(index) || keysBelow.Contains("");
        if (!isWhole && keysBelow.Count == 0 && !ObjectChanges.AreInMember(this, presence, index, 0))
            return;

        if (!access.BeginMember(shape, index))
            return;
        if (!isWhole && ObjectChanges.Look(this, index) is ApiObject child)
            child.WriteChanges(ref access, keysBelow);
        else
            WriteWhole(index, ref access);
        access.EndMember();
    }

    private void WriteWhole(int index, ref MemberAccess access)
    {
        // What was assigned or is a list or map takes the place of what the server has.
        var extent = access.Extent;
        access.Extent = BodyExtent.Settable;
        AccessMember(index, ref access);
        access.Extent = extent;
    }

    /// <summary>The keys that lie in a member, seen from it; it is one itself where one is empty.</summary>
    private static List<string> KeysBelow(string name, IReadOnlyList<string> keys)
    {
        var below = new List<string>();
        foreach (var key in keys)
        {
            if (key == name)
                below.Add("");
            else if (key.StartsWith(name + ".", StringComparison.Ordinal))
                below.Add(key[(name.Length + 1)..]);
        }

        return below;
    }
}
