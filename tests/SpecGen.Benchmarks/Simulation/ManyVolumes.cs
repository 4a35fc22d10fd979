using System.Globalization;
using System.Text.Json;

namespace SpecGen.Benchmarks.Simulation;

/// <summary>A scenario of 10,000 volumes, of which each of 100 comments finds 100.</summary>
internal static class ManyVolumes
{
    public const int Count = 10_000;
    public const string SomeUuid = "00000000-0000-0000-0000-000000004242";

    public static string Write()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["/cluster"] = new { name = "many" },
            ["/svm/svms"] = new[] { new { name = "svm1" } },
            ["/storage/volumes"] = Enumerable.Range(0, Count).Select(number => new
            {
                uuid = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-{number:D12}"),
                name = string.Create(CultureInfo.InvariantCulture, $"vol{number:D5}"),
                comment = string.Create(CultureInfo.InvariantCulture, $"group {number % 100}"),
                svm = new { name = "svm1" },
                size = 1073741824L + number,
                state = "online",
                type = "rw",
                style = "flexvol",
                language = "c.utf_8",
                create_time = "2026-01-01T00:00:00+00:00",
                nas = new { path = string.Create(CultureInfo.InvariantCulture, $"/vol{number:D5}"), security_style = "unix", unix_permissions = 755 },
                space = new { size = 1073741824L + number, available = number, used = 1073741824L },
                guarantee = new { type = "volume", honored = true },
            }),
        }));
        return file;
    }
}
