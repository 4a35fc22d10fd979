using System.Globalization;

namespace SpecGen.Tool.Fetch;

/// <summary>What a fetch did.</summary>
internal sealed class FetchResult
{
    private readonly List<string> _problems = [];
    private readonly List<string> _remarks = [];

    public int Written { get; set; }

    public int Unchanged { get; set; }

    /// <summary>Pages that are of no operation.</summary>
    public int Overviews { get; set; }

    /// <summary>Of operations that were not asked for.</summary>
    public int Unselected { get; set; }

    /// <summary>Pages that an earlier fetch has, which was broken off.</summary>
    public int Resumed { get; set; }

    public long Bytes { get; set; }

    /// <summary>In words: what did not come, and why.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>In words: what is to be known and failed nothing.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    public int Pages => Written + Unchanged;

    public void AddProblem(Uri address, string reason) => _problems.Add($"'{address}' is not imported: {reason}");

    public void AddProblem(string problem) => _problems.Add(problem);

    public void AddRemark(string remark) => _remarks.Add(remark);

    public override string ToString()
    {
        var resumed = Resumed == 0 ? "" : $", {Resumed.ToString(CultureInfo.InvariantCulture)} of these from the import that was broken off";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Pages: {Pages}, written: {Written}, already there: {Unchanged}{resumed}; left out: {Overviews} of no operation, {Unselected} not selected; failed: {Problems.Count}; {Bytes / 1e6:0.0} MB fetched");
    }
}
