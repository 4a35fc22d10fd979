using SpecGen.Contract;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>The runtime's options class that an operation's options inherit, and the parameters it already has.</summary>
public sealed class BaseOptions
{
    private readonly RuntimeOptions _options;

    /// <param name="record">Its type argument, or null where it has none.</param>
    private BaseOptions(RuntimeOptions options, string? record = null)
    {
        _options = options;
        Type = record is null ? options.Type.FullName : options.Type.Of(record);
    }

    public string Type { get; }

    public bool Declares(string parameter) => _options.Declares(parameter);

    /// <summary>A property of this name would hide one that is inherited.</summary>
    public bool HasMember(string property) => ReservedNames.IsObjectMember(property) || _options.HasMember(property);

    /// <param name="recordType">The record that fields are selected of, or null where the resource has none.</param>
    public static BaseOptions Of(ResourceOperation operation, string? recordType)
    {
        if (operation.Traits.IsJobWrite)
            return new(operation.Traits.TakesManyRecords ? OptionsContract.BulkWrite : OptionsContract.Write);
        if (operation.Method != "GET" || recordType is null || !operation.Traits.SelectsFields)
            return new(OptionsContract.Call);
        return new(operation.Response == ResponseShape.Collection ? OptionsContract.List : OptionsContract.Read, recordType);
    }
}
