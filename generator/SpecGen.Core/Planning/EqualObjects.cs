using SpecGen.Common;

namespace SpecGen.Planning;

/// <summary>
/// Objects of one resource whose members are the same to the last word of their documentation. Each keeps its class, by its
/// place's name, but the members are printed for the first one only, and the others inherit them: declarations are what a
/// compiler takes its time for.
/// </summary>
internal static class EqualObjects
{
    public static EquatableArray<RecordPlan> Related(EquatableArray<RecordPlan> records)
    {
        var first = new Dictionary<(EquatableArray<MemberPlan> Members, string? RootType, bool IsWritten), string>();
        var related = new List<RecordPlan>(records.Count);
        var inherited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in records.AsSpan())
        {
            var key = (record.Members, record.RootType, record.IsWritten);
            if (!first.TryGetValue(key, out var equal))
            {
                first.Add(key, record.Name);
                related.Add(record);
                continue;
            }

            inherited.Add(equal);
            related.Add(record with { EqualTo = equal });
        }

        return related.Select(record => record with { IsInherited = inherited.Contains(record.Name) }).ToEquatableArray();
    }
}
