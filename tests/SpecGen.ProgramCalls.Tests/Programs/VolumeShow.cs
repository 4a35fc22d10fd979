using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.ProgramCalls.Tests.Programs;

/// <summary>A program whose client is in another assembly.</summary>
internal sealed class VolumeShow(TestClient client)
{
    public async Task<string?> OwnerAsync(string uuid) => (await client.Storage.Volumes.GetAsync(uuid)).Svm?.Name;
}
