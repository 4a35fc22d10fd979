namespace SpecGen.Runtime;

/// <summary>A member to sort by. A field alone sorts upwards.</summary>
/// <typeparam name="TRecord">The resource.</typeparam>
public sealed class ApiOrder<TRecord>
{
    private readonly ApiField<TRecord> _field;
    private readonly bool _isDescending;

    internal ApiOrder(ApiField<TRecord> field, bool isDescending)
    {
        _field = field;
        _isDescending = isDescending;
    }

    internal string? Release => _field.Release;

    /// <summary>Smallest first.</summary>
    /// <param name="field">The member.</param>
    public static implicit operator ApiOrder<TRecord>(ApiField<TRecord> field) => ApiOrder.Ascending(field);

    /// <summary>As it stands in the query.</summary>
    public override string ToString() => _isDescending ? _field + " desc" : _field.ToString();
}
