namespace SpecGen.Runtime;

/// <summary>Says in which direction a list is sorted by a member.</summary>
public static class ApiOrder
{
    /// <summary>Smallest first, as a field alone says too.</summary>
    /// <typeparam name="TRecord">The resource.</typeparam>
    /// <param name="field">The member.</param>
    public static ApiOrder<TRecord> Ascending<TRecord>(ApiField<TRecord> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(field, isDescending: false);
    }

    /// <summary>Largest first.</summary>
    /// <typeparam name="TRecord">The resource.</typeparam>
    /// <param name="field">The member.</param>
    public static ApiOrder<TRecord> Descending<TRecord>(ApiField<TRecord> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(field, isDescending: true);
    }
}
