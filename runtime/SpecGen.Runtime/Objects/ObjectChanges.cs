using System.Collections;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;

namespace SpecGen.Runtime;

/// <summary>Looks for what was changed since an object was read, in it and in the objects, lists and maps of its members.</summary>
internal static class ObjectChanges
{
    public static bool AreIn(ApiObject value, int depth)
    {
        Check(depth);
        if (value.Presence is not { } presence)
            return false;
        if (presence.Unknown?.Changed.Any() == true)
            return true;
        for (var word = 0; word < presence.Words; word++)
        {
            if (presence.AssignedWord(word) != 0)
                return true;
            for (var bits = presence.Word(word); bits != 0; bits &= bits - 1)
            {
                if (AreInMember(value, presence, IndexOf(bits, word), depth))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member was not assigned, but what it holds was changed.</summary>
    public static bool AreInMember(ApiObject owner, Presence presence, int index, int depth)
    {
        var value = Look(owner, index);
        if (value is null or string)
            return false;
        if (presence.Accepted?.TryGetValue(index, out var accepted) == true)
            return !TextOf(owner, index).AsSpan().SequenceEqual(accepted);
        return AreInValue(value, depth);
    }

    /// <summary>Takes everything as if it had been read so.</summary>
    public static void Accept(ApiObject value, int depth)
    {
        Check(depth);
        if (value.Presence is not { } presence)
            return;
        Dictionary<int, byte[]>? accepted = null;
        foreach (var (index, inner) in Inner(value, presence))
        {
            ForEachObject(inner, child => Accept(child, depth + 1));
            // What was read is nobody else's. What was assigned can still be changed by who assigned it.
            if (inner is not ApiObject && (presence.IsAssigned(index) || presence.Accepted?.ContainsKey(index) == true))
                (accepted ??= []).Add(index, TextOf(value, index));
        }

        value.Presence = presence.AsRead(accepted, value.GetShape());
    }

    /// <summary>Takes everything as if it had been assigned.</summary>
    public static void MarkAssigned(ApiObject value, int depth)
    {
        Check(depth);
        if (value.Presence is not { } presence)
            return;
        foreach (var (_, inner) in Inner(value, presence))
            ForEachObject(inner, child => MarkAssigned(child, depth + 1));
        value.Presence = presence.AsAssigned(value.GetShape());
    }

    /// <summary>Lets a copy know of its members what the object knows: which were assigned, at any depth.</summary>
    public static void CopyTo(ApiObject copy, ApiObject value)
    {
        if (value.Presence is not { } presence || copy.Presence is not { } copied)
            return;
        foreach (var (index, inner) in Inner(value, presence))
            CopyTo(Look(copy, index), inner);
        copy.Presence = copied.Like(presence, copy.GetShape());
    }

    /// <summary>What a member holds; null too for links that nobody looked at, which nobody can have changed.</summary>
    public static object? Look(ApiObject owner, int index)
    {
        var access = MemberAccess.ForLooking(opensLinks: false);
        owner.AccessMember(index, ref access);
        return access.Looked;
    }

    /// <summary>What a member holds, as JSON.</summary>
    public static string JsonOf(ApiObject owner, int index) => Encoding.UTF8.GetString(TextOf(owner, index));

    public static int IndexOf(ulong bits, int word) => (word * Presence.WordBits) + BitOperations.TrailingZeroCount(bits);

    private static IEnumerable<(int Index, object Value)> Inner(ApiObject value, Presence presence)
    {
        for (var word = 0; word < presence.Words; word++)
        {
            for (var bits = presence.Word(word); bits != 0; bits &= bits - 1)
            {
                var index = IndexOf(bits, word);
                var inner = Look(value, index);
                if (inner is ApiObject or (IEnumerable and not string))
                    yield return (index, inner);
            }
        }
    }

    private static bool AreInValue(object? value, int depth) => value switch
    {
        ApiObject child => AreIn(child, depth + 1),
        string => false,
        IDictionary map => AreInAny(map.Values, depth),
        IEnumerable items => AreInAny(items, depth),
        _ => false,
    };

    private static bool AreInAny(IEnumerable items, int depth)
    {
        foreach (var item in items)
        {
            if (AreInValue(item, depth))
                return true;
        }

        return false;
    }

    private static void ForEachObject(object? value, Action<ApiObject> action)
    {
        if (value is ApiObject child)
        {
            action(child);
        }
        else if (value is IEnumerable items and not string)
        {
            foreach (var item in value is IDictionary map ? map.Values : items)
                ForEachObject(item, action);
        }
    }

    private static void CopyTo(object? copy, object? value)
    {
        if (copy is ApiObject target && value is ApiObject source)
        {
            CopyTo(target, source);
        }
        else if (copy is IEnumerable items and not string && value is IEnumerable others)
        {
            var pairs = (items is IDictionary map ? map.Values : items).Cast<object?>()
                .Zip((others is IDictionary other ? other.Values : others).Cast<object?>());
            foreach (var (item, original) in pairs)
                CopyTo(item, original);
        }
    }

    private static byte[] TextOf(ApiObject owner, int index)
    {
        var access = MemberAccess.ForWriting(JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        try
        {
            owner.AccessMember(index, ref access);
            return access.Output.ToArray();
        }
        finally
        {
            access.Output.Dispose();
        }
    }

    private static void Check(int depth)
    {
        if (depth > JsonDepth.Maximum)
            throw new InvalidOperationException("The object is nested too deeply, or contains itself.");
    }
}
