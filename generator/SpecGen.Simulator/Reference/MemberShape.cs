using SpecGen.Facts;

namespace SpecGen.Simulator.Reference;

/// <summary>What the pages say of a member: its type, its limits, and the members below it.</summary>
internal sealed class MemberShape
{
    /// <summary>What the pages say nothing of: any JSON.</summary>
    public static MemberShape Anything { get; } = new() { Type = MemberType.Any };

    public required MemberType Type { get; init; }

    /// <summary>Of an array, the type of its items.</summary>
    public MemberType ItemType { get; init; } = MemberType.Any;

    public SchemaAttributes Attributes { get; init; } = SchemaAttributes.None;

    /// <summary>A number of bytes, as its description says.</summary>
    public bool IsInBytes { get; init; }

    /// <summary>The Required column of a request's table says so.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Members of an object, or of an array's items.</summary>
    public IReadOnlyDictionary<string, MemberShape> Members { get; init; } = new Dictionary<string, MemberShape>();

    /// <summary>Any text can be a key of it; its values have this shape. Null where it is no map.</summary>
    public MemberShape? MapValue { get; init; }

    public bool IsArray => Type == MemberType.Array;

    /// <summary>An object, or an array of such.</summary>
    public bool HasMembers => Members.Count > 0;

    /// <summary>Nothing is known of what is below it.</summary>
    public bool IsOpen => !HasMembers && (Type is MemberType.Any or MemberType.Object || (IsArray && ItemType is MemberType.Any or MemberType.Object));

    /// <summary>It names another record: by <c>uuid</c> or <c>id</c>, and by <c>name</c>.</summary>
    public bool IsReference =>
        Members.ContainsKey("name") && (Members.ContainsKey("uuid") || Members.ContainsKey("id") || Members.ContainsKey("_links"));

    /// <summary>The pages have a member at a dotted path, through objects.</summary>
    public bool HasMember(string path)
    {
        var shape = this;
        return path.Split('.').All(step => shape.Members.TryGetValue(step, out shape!));
    }

    /// <summary>The shape at a dotted path below, through arrays and maps; null where the pages have none.</summary>
    public MemberShape? At(string path)
    {
        var shape = this;
        foreach (var step in path.Split('.'))
        {
            if (shape.Members.TryGetValue(step, out var next))
                shape = next;
            else if (shape.MapValue is { } value)
                shape = value;
            else
                return shape.IsOpen ? Anything : null;
        }

        return shape;
    }
}
