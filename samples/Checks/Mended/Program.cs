using System;
using Contoso.Ontap;
using Contoso.Ontap.Kites;
using Contoso.Ontap.Observatory.Telescopes;
using SpecGen.Runtime;

using var ontap = new OntapClient(new ApiClientOptions(new Uri(args[0])));
var telescopes = ontap.Observatory.Telescopes;

var release = await ontap.GetReleaseAsync();
if (release.IsAtLeast("9.14"))
    await telescopes.DeleteWhereAsync(new() { Name = "old" });

await telescopes.CreateAsync(new() { Name = "new", Dome = new() { Uuid = "1" }, Svm = new() { Name = "svm1" }, Owner = "me" });

await telescopes.UpdateAsync("new", new() { Comment = "x" });

var update = await telescopes.UpdateAsync("new", new() { Comment = "y" }, new() { WaitForJob = false });
await update.WaitAsync();

await foreach (var kite in ontap.Kites.ListAsync())
    Console.WriteLine(kite.Uuid);

foreach (var key in args)
{
    var kite = await ontap.Kites.GetAsync(key, new() { Fields = [Kite.Field.Name] });
    Console.WriteLine(kite.Name);
}

try
{
    await telescopes.UpdateAsync("new", new() { Comment = "z" });
}
catch (ApiException e) when (e.Code == ObservatoryTelescopeErrors.TelescopeInUse6881300)
{
    Console.WriteLine(e.Message);
}
