using SpecGen.Runtime.Generated;

// What the generated registration calls; see SpecGen.Core/Contract/HostContract.cs.
[assembly: ServesContracts(3, 5)]
