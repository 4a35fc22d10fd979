using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>An object whose phrase the pages would mark as secret, though its name tells nothing; by itself, in lists and in maps.</summary>
public sealed class Door : ApiObject
{
    private static readonly ObjectShape s_shape = new("name\nphrase\ninner\nrooms\n\tsecret 1");
    private string? _name;
    private string? _phrase;
    private IReadOnlyList<Door>? _inner;
    private IReadOnlyDictionary<string, Door>? _rooms;

    public string? Name { get => _name; set { _name = value; Assign(0); } }

    public string? Phrase { get => _phrase; set { _phrase = value; Assign(1); } }

    public IReadOnlyList<Door>? Inner { get => _inner; set { _inner = value; Assign(2); } }

    public IReadOnlyDictionary<string, Door>? Rooms { get => _rooms; set { _rooms = value; Assign(3); } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0: access.Text(ref _name); break;
            case 1: access.Text(ref _phrase); break;
            case 2: access.NestedObjects(ref _inner); break;
            case 3: access.Map<Door, ObjectForm<Door>>(ref _rooms); break;
        }
    }
}
