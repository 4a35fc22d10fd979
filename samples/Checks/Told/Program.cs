using System;
using Contoso.Ontap;
using Contoso.Ontap.Kites;
using Contoso.Ontap.Observatory.Telescopes;
using SpecGen.Runtime;

using var ontap = new OntapClient(new ApiClientOptions(new Uri(args[0])));
var telescopes = ontap.Observatory.Telescopes;

// SPEC058: deletions by query came with 9.14, and the project is for 9.12.1.
await telescopes.DeleteWhereAsync(new() { Name = "old" });

// SPEC059: the page requires an SVM, too.
await telescopes.CreateAsync(new() { Name = "new", Dome = new() { Uuid = "1" } });

// SPEC060: nobody sets a key.
await telescopes.UpdateAsync("new", new() { Uuid = "2", Comment = "x" });

// SPEC061: the owner is set at creation only.
await telescopes.UpdateAsync("new", new() { Owner = "me" });

// SPEC062: whether the job succeeds, nobody learns.
await telescopes.UpdateAsync("new", new() { Comment = "y" }, new() { WaitForJob = false });

// SPEC063: without a reader the server is not even asked.
ontap.Kites.ListAsync();

foreach (var key in args)
{
    // SPEC064: all members of each kite, for its name.
    var kite = await ontap.Kites.GetAsync(key, new() { Fields = [Kite.Field.All] });
    Console.WriteLine(kite.Name);
}

try
{
    // SPEC065: deprecated in 9.12.
    await telescopes.UpdateAsync("new", new() { Retired = true });
}
// SPEC066: a code of kites.
catch (ApiException e) when (e.Code == KiteErrors.Kite4711)
{
    Console.WriteLine(e.Message);
}
