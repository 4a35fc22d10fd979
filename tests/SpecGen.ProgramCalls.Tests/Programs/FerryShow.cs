using SpecGen.ProgramCalls.Tests.Own.Harbour;

namespace SpecGen.ProgramCalls.Tests.Programs;

/// <summary>A program of an API that is not ONTAP's.</summary>
internal sealed class FerryShow(HarbourClient client)
{
    public Task ScrapAsync(string id) => client.Fleet.V1.Ferries.DeleteAsync(id);
}
