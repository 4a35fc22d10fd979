using System.Globalization;
using System.Text;

namespace SpecGen.Binding;

/// <summary>
/// Tells which trees of members are equal in names and types through all their levels. Each shape has a number, so that
/// trees that share their parts, and double with every level, are compared once.
/// </summary>
internal sealed class WrittenOut
{
    private readonly Dictionary<BoundRow[], int> _known = [];
    private readonly Dictionary<string, int> _shapes = new(StringComparer.Ordinal);

    /// <summary>The same number for equal trees.</summary>
    public int NumberOf(BoundRows? rows)
    {
        if (rows is null)
            return -1;
        if (_known.TryGetValue(rows.Members, out var number))
            return number;
        var shape = new StringBuilder();
        foreach (var (property, members) in rows.Members)
        {
            var schema = property.Schema;
            shape.Append(property.Name).Append('\n').Append(schema.Type).Append('\n').Append(schema.ItemType).Append('\n')
                .Append(NumberOf(members).ToString(CultureInfo.InvariantCulture)).Append('\n');
        }

        var text = shape.ToString();
        if (!_shapes.TryGetValue(text, out number))
            _shapes.Add(text, number = _shapes.Count);
        _known.Add(rows.Members, number);
        return number;
    }
}
