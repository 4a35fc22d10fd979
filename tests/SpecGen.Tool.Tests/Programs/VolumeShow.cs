using SpecGen.Runtime;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Tool.Tests.Programs;

/// <summary>A program that commands look into.</summary>
internal sealed class VolumeShow(TestClient client)
{
    public async Task<string?> OwnerAsync(string uuid) => (await client.Storage.Volumes.GetAsync(uuid)).Svm?.Name;

    public Task<ApiResponse> AskAsync(string path) => client.Raw.SendAsync(new RawRequest("GET", path));
}
